using System.Security.Cryptography;
using ReportExtractor.Problems;

namespace ReportExtractor.Panel.Packages;

/// <summary>A file that a panel is made of.</summary>
/// <param name="Name">Its name, without folders.</param>
/// <param name="Records">The number of its records, or null if it is a list of divisions.</param>
/// <param name="Sha256">The SHA-256 of the file, or of its records as JSON lines.</param>
internal sealed record PanelSource(string Name, int? Records, string Sha256)
{
    /// <summary>A list of divisions.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="PanelException">It can't be read.</exception>
    public static PanelSource OfFile(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return new PanelSource(Path.GetFileName(path), null, Convert.ToHexStringLower(SHA256.HashData(stream)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PanelException(path, Messages.FileNotOpened(path, Messages.WhyNotOpened(e)), e);
        }
    }
}
