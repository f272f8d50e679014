namespace ReportExtractor.Benchmarks.Pdf;

/// <summary>A folder with PDF files.</summary>
internal static class PdfFolder
{
    /// <summary>Its files and those of its subfolders, ordered by path; none if the folder does not exist.</summary>
    /// <param name="folder">The folder.</param>
    public static List<(string Path, byte[] Bytes)> Read(string folder) => !Directory.Exists(folder)
        ? []
        :
        [
            .. Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => (path, File.ReadAllBytes(path))),
        ];
}
