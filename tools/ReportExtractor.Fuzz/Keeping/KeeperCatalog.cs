using ReportExtractor.Fuzz.Mutations;

namespace ReportExtractor.Fuzz.Keeping;

/// <summary>Changes that say the same in another way, of every format: the figures must stay.</summary>
public static class KeeperCatalog
{
    /// <summary>The changes for a format.</summary>
    /// <param name="format">What the bytes are, as the record says it.</param>
    public static IReadOnlyList<Mutation> Of(string format) => format switch
    {
        "docx" => PackageKeepers.All,
        "doc" => CompoundKeepers.All,
        "rtf" => RtfKeepers.All,
        "pdf" => PdfKeepers.All,
        "html" => HtmlKeepers.All,
        "mhtml" => MimeKeepers.All,
        "text" => TextKeepers.All,
        _ => [],
    };
}
