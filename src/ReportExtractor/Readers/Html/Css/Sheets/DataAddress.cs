using System.Text;

namespace ReportExtractor.Readers.Html.Css.Sheets;

/// <summary>Addresses that hold the file itself (RFC 2397): <c>data:text/css;base64,…</c>.</summary>
internal static class DataAddress
{
    private const string Scheme = "data:";

    /// <summary>The text in an address, or null if it holds none.</summary>
    /// <param name="address">The address.</param>
    public static string? TextOf(string address)
    {
        var comma = address.IndexOf(',');
        if (comma < 0 || !address.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var data = Uri.UnescapeDataString(address[(comma + 1)..]);
        if (!address[..comma].Contains(";base64", StringComparison.OrdinalIgnoreCase))
        {
            return data;
        }

        var bytes = new byte[data.Length];
        return Convert.TryFromBase64String(data, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }
}
