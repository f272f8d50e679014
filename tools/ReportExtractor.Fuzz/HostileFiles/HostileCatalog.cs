using ReportExtractor.Fuzz.HostileFiles.Pdfs;

namespace ReportExtractor.Fuzz.HostileFiles;

/// <summary>
/// Hostile files of every known kind. Each must give one record within two seconds and 300 MB, and must not affect any other file.
/// </summary>
public static class HostileCatalog
{
    /// <summary>The files that are built without a sample.</summary>
    public static IReadOnlyList<HostileFile> Made { get; } =
    [
        .. HostileTexts.All,
        .. HostilePages.All,
        .. HostileArchives.All,
        .. HostileRichTexts.All,
        .. HostileWordXml.All,
        .. HostilePackages.All,
        .. HostileCompounds.All,
        .. HostilePdfs.All,
    ];

    /// <summary>Writes files into a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="files">The files.</param>
    public static void Write(string folder, IEnumerable<HostileFile> files)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in files)
        {
            File.WriteAllBytes(Path.Combine(folder, file.Name), file.Make());
        }
    }
}
