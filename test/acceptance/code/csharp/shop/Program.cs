using System.Text;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;
using Serilog;

var builder = WebApplication.CreateBuilder(args);
Log.Logger = new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).CreateLogger();
builder.Host.UseSerilog();
builder.Services.AddDbContext<MuseumContext>(o => o.UseSqlServer(builder.Configuration.GetConnectionString("Default")));
builder.Services.AddControllersWithViews(o => o.Filters.Add(new AutoValidateAntiforgeryTokenAttribute()));
builder.Services.AddHttpClient<IInsuranceClient, InsuranceClient>(c =>
{
    c.BaseAddress = new Uri(builder.Configuration["Insurance:Url"]!);
    c.Timeout = TimeSpan.FromSeconds(10);
});
builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(o =>
{
    o.Authority = builder.Configuration["Auth:Authority"];
    o.TokenValidationParameters = new TokenValidationParameters
    {
        ValidateIssuer = true,
        ValidateAudience = true,
        ValidateLifetime = true,
        ValidateIssuerSigningKey = true,
        IssuerSigningKey = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(builder.Configuration["Auth:Key"]!)),
    };
});
builder.Services.AddCors(o => o.AddDefaultPolicy(p => p.WithOrigins(builder.Configuration.GetSection("Cors").Get<string[]>()!).AllowAnyHeader().AllowAnyMethod()));
builder.Services.AddSession(o => { o.Cookie.HttpOnly = true; o.Cookie.SecurePolicy = CookieSecurePolicy.Always; o.IdleTimeout = TimeSpan.FromMinutes(20); });
var app = builder.Build();
if (app.Environment.IsDevelopment()) { app.UseDeveloperExceptionPage(); app.UseSwagger(); }
else { app.UseExceptionHandler("/Home/Error"); app.UseHsts(); }
app.UseHttpsRedirection();
app.UseStaticFiles();
app.UseRouting();
app.UseCors();
app.UseAuthentication();
app.UseAuthorization();
app.MapGet("/health", () => Results.Ok(new { status = "ok" }));
app.MapGet("/exhibits/{id:int}", async (int id, MuseumContext db) => await db.Exhibits.FindAsync(id) is { } p ? Results.Ok(p) : Results.NotFound());
app.MapPost("/exhibits", async (ExhibitDto dto, MuseumContext db) =>
{
    var exhibit = new Exhibit { Name = dto.Name, InsuredFor = dto.InsuredFor };
    db.Exhibits.Add(exhibit);
    await db.SaveChangesAsync();
    return Results.Created($"/exhibits/{exhibit.Id}", exhibit);
});
app.MapControllerRoute("default", "{controller=Home}/{action=Index}/{id?}");
app.Run();
