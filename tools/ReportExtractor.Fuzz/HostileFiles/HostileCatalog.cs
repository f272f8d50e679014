namespace ReportExtractor.Fuzz.HostileFiles;

/// <summary>Hostile files of every kind that is known. Each must cost one record, two seconds and 300 MB at the most, and no other file anything.</summary>
public static class HostileCatalog
{
    /// <summary>Those that are made from nothing.</summary>
    public static IReadOnlyList<HostileFile> Made { get; } = [.. HostileTexts.All, .. HostilePages.All, .. HostilePackages.All, .. HostileCompounds.All, .. HostilePdfs.All];

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
