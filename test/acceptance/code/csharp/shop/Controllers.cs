using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
namespace Shop.Web.Controllers;

[Authorize]
public class ProductsController : Controller
{
    private readonly ShopContext _context;
    private readonly ILogger<ProductsController> _logger;
    private readonly IWebHostEnvironment _env;
    private readonly IPriceClient _prices;
    private static readonly string[] AllowedExtensions = { ".png", ".jpg" };

    public ProductsController(ShopContext context, ILogger<ProductsController> logger, IWebHostEnvironment env, IPriceClient prices)
    {
        _context = context;
        _logger = logger;
        _env = env;
        _prices = prices;
    }

    public async Task<IActionResult> Index(string search, string sort, int page = 1)
    {
        IQueryable<Product> query = _context.Products.AsNoTracking();
        if (!string.IsNullOrWhiteSpace(search)) query = query.Where(p => p.Name.Contains(search));
        query = sort switch { "price" => query.OrderBy(p => p.Price), _ => query.OrderBy(p => p.Name) };
        var items = await query.Skip((page - 1) * 20).Take(20).ToListAsync();
        ViewData["Search"] = search;
        return View(new ProductList { Items = items, Page = page });
    }

    public async Task<IActionResult> Details(int? id)
    {
        if (id == null) return NotFound();
        var product = await _context.Products.Include(p => p.Category).FirstOrDefaultAsync(m => m.Id == id);
        if (product == null) return NotFound();
        product.Price = await _prices.GetAsync(product.Id);
        return View(product);
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Create([Bind("Name,Price,CategoryId")] Product product)
    {
        if (!ModelState.IsValid) return View(product);
        _context.Add(product);
        await _context.SaveChangesAsync();
        _logger.LogInformation("Product {Id} created", product.Id);
        return RedirectToAction(nameof(Index));
    }

    [HttpPost, ActionName("Delete")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> DeleteConfirmed(int id)
    {
        var product = await _context.Products.FindAsync(id);
        if (product != null) _context.Products.Remove(product);
        try { await _context.SaveChangesAsync(); }
        catch (DbUpdateException ex)
        {
            _logger.LogError(ex, "Delete of {Id} failed", id);
            ModelState.AddModelError("", "The product is in use.");
            return View(product);
        }
        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Upload(int id, IFormFile image)
    {
        var extension = Path.GetExtension(image.FileName).ToLowerInvariant();
        if (image.Length > 2_000_000 || !AllowedExtensions.Contains(extension)) return BadRequest("Only small images.");
        var name = $"{Guid.NewGuid():N}{extension}";
        var path = Path.Combine(_env.WebRootPath, "images", name);
        await using var stream = new FileStream(path, FileMode.CreateNew);
        await image.CopyToAsync(stream);
        return RedirectToAction(nameof(Details), new { id });
    }

    [AllowAnonymous]
    public IActionResult Login(string returnUrl = null)
    {
        ViewData["ReturnUrl"] = returnUrl;
        return View();
    }

    [HttpPost]
    [AllowAnonymous]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Login(LoginModel model, string returnUrl = null)
    {
        var result = await _signIn.PasswordSignInAsync(model.Email, model.Password, model.RememberMe, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            _logger.LogInformation("User logged in.");
            return RedirectToLocal(returnUrl);
        }
        ModelState.AddModelError(string.Empty, "Invalid login attempt.");
        return View(model);
    }

    private IActionResult RedirectToLocal(string returnUrl)
    {
        if (Url.IsLocalUrl(returnUrl)) return Redirect(returnUrl);
        return RedirectToAction(nameof(Index));
    }

    public IActionResult Download(int id)
    {
        var file = _context.Files.Single(f => f.Id == id);
        return File(file.Content, file.ContentType, file.Name);
    }

    public IActionResult SetLanguage(string culture, string returnUrl)
    {
        Response.Cookies.Append(".Culture", culture, new CookieOptions { Expires = DateTimeOffset.UtcNow.AddDays(30), Secure = true, HttpOnly = true, SameSite = SameSiteMode.Lax });
        return LocalRedirect(returnUrl);
    }
}
