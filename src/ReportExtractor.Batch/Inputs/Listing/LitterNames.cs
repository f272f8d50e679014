using System.IO.Enumeration;

namespace ReportExtractor.Batch.Inputs.Listing;

/// <summary>
/// The names of files that operating systems and office programs leave in folders. They are no reports: a run passes over them, unless
/// one is given by its own path.
/// </summary>
internal static class LitterNames
{
    private static readonly string[] Patterns =
    [
        "~$*", // The owner of a document that is open in Word or WPS.
        ".~lock.*#", // The same of LibreOffice.
        "Thumbs.db", "ehthumbs.db", "desktop.ini", // Windows.
        ".DS_Store", "._*", // macOS: the look of a folder, and the attributes of a file on a disk that can't keep them.
    ];

    /// <summary>Whether a file is no report by its name.</summary>
    /// <param name="name">The name, without folders.</param>
    public static bool Contain(ReadOnlySpan<char> name)
    {
        foreach (var pattern in Patterns)
        {
            if (FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: true))
            {
                return true;
            }
        }

        return false;
    }
}
