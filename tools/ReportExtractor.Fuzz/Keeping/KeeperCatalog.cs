using ReportExtractor.Fuzz.Mutations;

namespace ReportExtractor.Fuzz.Keeping;

/// <summary>Changes that keep the content of a file, for every format: the figures must stay the same.</summary>
public static class KeeperCatalog
{
    /// <summary>The changes of a format.</summary>
    /// <param name="format">The format, as records name it.</param>
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
