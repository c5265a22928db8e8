import { describe } from 'vitest';
import { acceptFlow } from '../../../../testing/accept-flow.js';

const action = (lines: string) => ({
  'A.cs': `using System.Xml;
using Microsoft.AspNetCore.Mvc;

public class OrdersController : Controller
{
    [HttpPost, ValidateAntiForgeryToken]
    public IActionResult Save(string name)
    {
${lines}
        return Ok();
    }
}
`,
});

describe('XML of C#', () => {
  acceptFlow({
    bad: {
      'raw text': action(`        using var writer = XmlWriter.Create("orders.xml");
        writer.WriteRaw("<name>" + name + "</name>"); // FLAW 91`),
      'raw text of the old writer': action(`        var writer = new XmlTextWriter("orders.xml", null);
        writer.WriteRaw(name); // FLAW 91`),
    },
    good: {
      'an element': action(`        using var writer = XmlWriter.Create("orders.xml");
        writer.WriteElementString("name", name);`),
      'escaped by hand': action(`        using var writer = XmlWriter.Create("orders.xml");
        writer.WriteRaw("<name>" + System.Security.SecurityElement.Escape(name) + "</name>");`),
    },
  });
});
