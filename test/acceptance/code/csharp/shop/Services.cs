using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using System.Xml.Linq;
namespace Museum.Services;

public interface IInsuranceClient { Task<decimal> GetAsync(int id); }

public class InsuranceClient : IInsuranceClient
{
    private readonly HttpClient _http;
    private readonly IMemoryCache _cache;
    public InsuranceClient(HttpClient http, IMemoryCache cache) { _http = http; _cache = cache; }

    public async Task<decimal> GetAsync(int id)
    {
        if (_cache.TryGetValue(id, out decimal insured)) return insured;
        var response = await _http.GetFromJsonAsync<InsuranceResponse>($"insurance/{id}");
        _cache.Set(id, response!.InsuredFor, TimeSpan.FromMinutes(5));
        return response.InsuredFor;
    }

    public async Task<string> SearchAsync(string sought)
    {
        using var response = await _http.GetAsync($"wanted?q={Uri.EscapeDataString(sought)}");
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

    public async Task ExportAsync(IEnumerable<Loan> loans, DateTime day)
    {
        var file = Path.Combine(_folder, $"loans-{day:yyyyMMdd}.json");
        Directory.CreateDirectory(_folder);
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(loans));
        _logger.LogInformation("Wrote {Count} loans to {File}", loans.Count(), file);
    }

    public XDocument ToXml(IEnumerable<Loan> loans) =>
        new(new XElement("loans", loans.Select(o => new XElement("loan", new XAttribute("id", o.Id), o.Total))));

    public async Task<int> CountAsync(SqlConnection connection, string status)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM Loans WHERE Status = @status";
        command.Parameters.AddWithValue("@status", status);
        return (int)(await command.ExecuteScalarAsync())!;
    }

    public async Task<IEnumerable<Loan>> FindAsync(IDbConnection db, string borrower, int[] ids)
    {
        const string sql = "SELECT * FROM Loans WHERE Borrower = @borrower AND Id IN @ids";
        return await db.QueryAsync<Loan>(sql, new { borrower, ids });
    }

    public static string Slug(string title)
    {
        var slug = Regex.Replace(title.ToLowerInvariant(), "[^a-z0-9]+", "-");
        return slug.Trim('-');
    }

    public int Roll() => Random.Shared.Next(1, 7);

    public void CheckVitrines()
    {
        var info = new ProcessStartInfo("vitrinectl", "--check all") { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(info);
        process!.WaitForExit(5000);
    }

    public string ETag(byte[] content) => Convert.ToHexString(SHA256.HashData(content));
}
