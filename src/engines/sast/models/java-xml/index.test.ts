import { describe } from 'vitest';
import { acceptFlow } from '../../../../testing/accept-flow.js';

const inMethod = (code: string): Record<string, string> => ({
  'X.java': `import javax.xml.parsers.*; import javax.xml.stream.*; import javax.xml.transform.*; import org.xml.sax.*; import javax.xml.xpath.*;
class X {
  void run(java.io.InputStream in, javax.servlet.http.HttpServletRequest req, org.w3c.dom.Document doc) throws Exception {
    ${code}
  }
}`,
});

describe('readers of XML', () => {
  acceptFlow({
    bad: {
      'a document builder': inMethod(`DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();
    DocumentBuilder b = f.newDocumentBuilder(); // FLAW 611
    b.parse(in);`),
      'a chain': inMethod('DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in); // FLAW 611'),
      'a feature set to the wrong value':
        inMethod(`DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();
    f.setFeature("http://apache.org/xml/features/disallow-doctype-decl", false); // FLAW 611
    f.newDocumentBuilder(); // FLAW 611`),
      'a SAX parser': inMethod(
        'SAXParserFactory f = SAXParserFactory.newInstance();\n SAXParser p = f.newSAXParser(); // FLAW 611',
      ),
      'a SAX reader': inMethod(
        'XMLReader r = org.xml.sax.helpers.XMLReaderFactory.createXMLReader();\n r.parse(new InputSource(in)); // FLAW 611',
      ),
      'a stream': inMethod(
        'XMLInputFactory f = XMLInputFactory.newInstance();\n f.createXMLStreamReader(in); // FLAW 611',
      ),
      'a stream of new factory': inMethod(
        'XMLInputFactory f = XMLInputFactory.newFactory();\n f.createXMLEventReader(in); // FLAW 611',
      ),
      dom4j: inMethod('org.dom4j.io.SAXReader r = new org.dom4j.io.SAXReader();\n r.read(in); // FLAW 611'),
      jdom: inMethod(
        'org.jdom2.input.SAXBuilder b = new org.jdom2.input.SAXBuilder();\n b.build(in); // FLAW 611',
      ),
      'a transformer': inMethod(
        'TransformerFactory f = TransformerFactory.newInstance();\n f.newTransformer(); // FLAW 611',
      ),
      xpath: inMethod(`XPath x = XPathFactory.newInstance().newXPath();
    x.evaluate("/a[@b='" + req.getParameter("q") + "']", doc); // FLAW 643`),
      'compiled xpath': inMethod(`XPath x = XPathFactory.newInstance().newXPath();
    XPathExpression e = x.compile("/a[@b='" + req.getParameter("q") + "']"); // FLAW 643`),
    },
    good: {
      'a document builder without doctype':
        inMethod(`DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();
    f.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true); f.newDocumentBuilder().parse(in);`),
      'secure processing': inMethod(`DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();
    f.setFeature(javax.xml.XMLConstants.FEATURE_SECURE_PROCESSING, true); f.newDocumentBuilder();`),
      'no external DTD': inMethod(`DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();
    f.setAttribute(javax.xml.XMLConstants.ACCESS_EXTERNAL_DTD, ""); f.setAttribute(javax.xml.XMLConstants.ACCESS_EXTERNAL_SCHEMA, ""); f.newDocumentBuilder();`),
      'features from a method': {
        'X.java': `import javax.xml.parsers.*;
class X { private static DocumentBuilderFactory make() throws Exception { DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();
  f.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true); return f; }
  void run() throws Exception { make().newDocumentBuilder(); } }`,
      },
      'a SAX parser': inMethod(`SAXParserFactory f = SAXParserFactory.newInstance();
    f.setFeature("http://xml.org/sax/features/external-general-entities", false); f.newSAXParser();`),
      'a stream': inMethod(`XMLInputFactory f = XMLInputFactory.newInstance();
    f.setProperty(XMLInputFactory.SUPPORT_DTD, false); f.createXMLStreamReader(in);`),
      'a stream with Boolean': inMethod(`XMLInputFactory f = XMLInputFactory.newFactory();
    f.setProperty("javax.xml.stream.isSupportingExternalEntities", Boolean.FALSE); f.createXMLStreamReader(in);`),
      'a file that the program names': inMethod(
        'org.dom4j.io.SAXReader r = new org.dom4j.io.SAXReader();\n r.read("tides.xml");',
      ),
      dom4j: inMethod(`org.dom4j.io.SAXReader r = new org.dom4j.io.SAXReader();
    r.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true); r.read(in);`),
      'a transformer': inMethod(`TransformerFactory f = TransformerFactory.newInstance();
    f.setAttribute(javax.xml.XMLConstants.ACCESS_EXTERNAL_DTD, ""); f.setAttribute(javax.xml.XMLConstants.ACCESS_EXTERNAL_STYLESHEET, ""); f.newTransformer();`),
      xpath: inMethod('XPath x = XPathFactory.newInstance().newXPath(); x.evaluate("/a/b", doc);'),
    },
  });
});
