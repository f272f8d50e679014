namespace ReportExtractor.Benchmarks.Pdf;

/// <summary>A folder with PDF files.</summary>
internal static class PdfFolder
{
    /// <summary>Its files in the order of their paths, those of folders in it included; none where it is not there.</summary>
    /// <param name="folder">The folder.</param>
    public static List<(string Path, byte[] Bytes)> Read(string folder) => !Directory.Exists(folder)
        ? []
        : [.. Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllBytes(path)))];
}
