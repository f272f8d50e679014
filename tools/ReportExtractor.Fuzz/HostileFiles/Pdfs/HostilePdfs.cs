namespace ReportExtractor.Fuzz.HostileFiles.Pdfs;

/// <summary>PDFs that try to crash the reader, to keep it busy without end, or to exhaust its memory.</summary>
internal static class HostilePdfs
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileFile> All { get; } =
    [
        .. HostilePdfStructures.All,
        .. HostilePdfContents.All,
        .. HostilePdfFonts.All,
        .. HostilePdfStreams.All,
        .. HostilePdfPasswords.All,
    ];
}
