using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
namespace Museum.Web.Controllers;

[Authorize]
public class ExhibitsController : Controller
{
    private readonly MuseumContext _context;
    private readonly ILogger<ExhibitsController> _logger;
    private readonly IWebHostEnvironment _env;
    private readonly IInsuranceClient _insurance;
    private static readonly string[] AllowedExtensions = { ".png", ".jpg" };

    public ExhibitsController(MuseumContext context, ILogger<ExhibitsController> logger, IWebHostEnvironment env, IInsuranceClient insurance)
    {
        _context = context;
        _logger = logger;
        _env = env;
        _insurance = insurance;
    }

    public async Task<IActionResult> Index(string wanted, string ranking, int page = 1)
    {
        IQueryable<Exhibit> query = _context.Exhibits.AsNoTracking();
        if (!string.IsNullOrWhiteSpace(wanted)) query = query.Where(p => p.Name.Contains(wanted));
        query = ranking switch { "insured" => query.OrderBy(p => p.InsuredFor), _ => query.OrderBy(p => p.Name) };
        var items = await query.Skip((page - 1) * 20).Take(20).ToListAsync();
        ViewData["Wanted"] = wanted;
        return View(new ExhibitList { Items = items, Page = page });
    }

    public async Task<IActionResult> Details(int? id)
    {
        if (id == null) return NotFound();
        var exhibit = await _context.Exhibits.Include(p => p.Hall).FirstOrDefaultAsync(m => m.Id == id);
        if (exhibit == null) return NotFound();
        exhibit.InsuredFor = await _insurance.GetAsync(exhibit.Id);
        return View(exhibit);
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Create([Bind("Name,InsuredFor,HallId")] Exhibit exhibit)
    {
        if (!ModelState.IsValid) return View(exhibit);
        _context.Add(exhibit);
        await _context.SaveChangesAsync();
        _logger.LogInformation("Exhibit {Id} created", exhibit.Id);
        return RedirectToAction(nameof(Index));
    }

    [HttpPost, ActionName("Delete")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> DeleteConfirmed(int id)
    {
        var exhibit = await _context.Exhibits.FindAsync(id);
        if (exhibit != null) _context.Exhibits.Remove(exhibit);
        try { await _context.SaveChangesAsync(); }
        catch (DbUpdateException ex)
        {
            _logger.LogError(ex, "Delete of {Id} failed", id);
            ModelState.AddModelError("", "The exhibit is in use.");
            return View(exhibit);
        }
        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Upload(int id, IFormFile image)
    {
        var extension = Path.GetExtension(image.FileName).ToLowerInvariant();
        if (image.Length > 2_000_000 || !AllowedExtensions.Contains(extension)) return BadRequest("Only small pictures.");
        var name = $"{Guid.NewGuid():N}{extension}";
        var path = Path.Combine(_env.WebRootPath, "images", name);
        await using var stream = new FileStream(path, FileMode.CreateNew);
        await image.CopyToAsync(stream);
        return RedirectToAction(nameof(Details), new { id });
    }

    [AllowAnonymous]
    public IActionResult Login(string leaveFor = null)
    {
        ViewData["LeaveFor"] = leaveFor;
        return View();
    }

    [HttpPost]
    [AllowAnonymous]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Login(CuratorEntry model, string leaveFor = null)
    {
        var result = await _signIn.PasswordSignInAsync(model.Email, model.Password, model.RememberMe, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            _logger.LogInformation("A curator came in.");
            return Onward(leaveFor);
        }
        ModelState.AddModelError(string.Empty, "The name or the password does not fit.");
        return View(model);
    }

    private IActionResult Onward(string leaveFor)
    {
        if (Url.IsLocalUrl(leaveFor)) return Redirect(leaveFor);
        return RedirectToAction(nameof(Index));
    }

    public IActionResult Download(int id)
    {
        var file = _context.Files.Single(f => f.Id == id);
        return File(file.Content, file.ContentType, file.Name);
    }

    public IActionResult SetLanguage(string culture, string leaveFor)
    {
        Response.Cookies.Append(".Culture", culture, new CookieOptions { Expires = DateTimeOffset.UtcNow.AddDays(30), Secure = true, HttpOnly = true, SameSite = SameSiteMode.Lax });
        return LocalRedirect(leaveFor);
    }
}
