using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using System.Xml.Linq;
namespace Shop.Services;

public interface IPriceClient { Task<decimal> GetAsync(int id); }

public class PriceClient : IPriceClient
{
    private readonly HttpClient _http;
    private readonly IMemoryCache _cache;
    public PriceClient(HttpClient http, IMemoryCache cache) { _http = http; _cache = cache; }

    public async Task<decimal> GetAsync(int id)
    {
        if (_cache.TryGetValue(id, out decimal price)) return price;
        var response = await _http.GetFromJsonAsync<PriceResponse>($"prices/{id}");
        _cache.Set(id, response!.Price, TimeSpan.FromMinutes(5));
        return response.Price;
    }

    public async Task<string> SearchAsync(string term)
    {
        using var response = await _http.GetAsync($"search?q={Uri.EscapeDataString(term)}");
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }
}

public class TokenService
{
    private readonly IConfiguration _config;
    public TokenService(IConfiguration config) => _config = config;

    public string CreateRefreshToken()
    {
        var bytes = new byte[32];
        using var rng = RandomNumberGenerator.Create();
        rng.GetBytes(bytes);
        return Convert.ToBase64String(bytes);
    }

    public string HashPassword(string password)
    {
        byte[] salt = RandomNumberGenerator.GetBytes(16);
        byte[] hash = Rfc2898DeriveBytes.Pbkdf2(password, salt, 210_000, HashAlgorithmName.SHA512, 32);
        return $"{Convert.ToBase64String(salt)}.{Convert.ToBase64String(hash)}";
    }

    public byte[] Protect(byte[] data)
    {
        using var aes = new AesGcm(Convert.FromBase64String(_config["Keys:Data"]!), 16);
        var nonce = RandomNumberGenerator.GetBytes(12);
        var tag = new byte[16];
        var cipher = new byte[data.Length];
        aes.Encrypt(nonce, data, cipher, tag);
        return nonce.Concat(tag).Concat(cipher).ToArray();
    }
}

public class ReportService
{
    private readonly string _folder;
    private readonly ILogger<ReportService> _logger;
    public ReportService(IOptions<ReportOptions> options, ILogger<ReportService> logger) { _folder = options.Value.Folder; _logger = logger; }

    public async Task ExportAsync(IEnumerable<Order> orders, DateTime day)
    {
        var file = Path.Combine(_folder, $"orders-{day:yyyyMMdd}.json");
        Directory.CreateDirectory(_folder);
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(orders));
        _logger.LogInformation("Wrote {Count} orders to {File}", orders.Count(), file);
    }

    public XDocument ToXml(IEnumerable<Order> orders) =>
        new(new XElement("orders", orders.Select(o => new XElement("order", new XAttribute("id", o.Id), o.Total))));

    public async Task<int> CountAsync(SqlConnection connection, string status)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM Orders WHERE Status = @status";
        command.Parameters.AddWithValue("@status", status);
        return (int)(await command.ExecuteScalarAsync())!;
    }

    public async Task<IEnumerable<Order>> FindAsync(IDbConnection db, string customer, int[] ids)
    {
        const string sql = "SELECT * FROM Orders WHERE Customer = @customer AND Id IN @ids";
        return await db.QueryAsync<Order>(sql, new { customer, ids });
    }

    public static string Slug(string title)
    {
        var slug = Regex.Replace(title.ToLowerInvariant(), "[^a-z0-9]+", "-");
        return slug.Trim('-');
    }

    public int Roll() => Random.Shared.Next(1, 7);

    public void Ping()
    {
        var info = new ProcessStartInfo("ping", "-n 1 localhost") { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(info);
        process!.WaitForExit(5000);
    }

    public string ETag(byte[] content) => Convert.ToHexString(SHA256.HashData(content));
}
