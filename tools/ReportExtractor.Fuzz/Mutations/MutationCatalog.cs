using ReportExtractor.Fuzz.Containers;

namespace ReportExtractor.Fuzz.Mutations;

/// <summary>The mutations of every format: those of bytes, and those of the format's own structures.</summary>
public static class MutationCatalog
{
    /// <summary>The mutations of a format.</summary>
    /// <param name="format">The format, as records name it.</param>
    public static IReadOnlyList<Mutation> Of(string format) => format switch
    {
        "docx" =>
        [
            .. ByteMutations.All,
            .. PartMutations.Of(new ZipContainer(), "zip", [.. ByteMutations.All, .. MarkupMutations.All]),
        ],
        "doc" => [.. ByteMutations.All, .. CompoundMutations.All],
        "rtf" => [.. ByteMutations.All, .. RtfMutations.All],
        "pdf" =>
        [
            .. ByteMutations.All,
            .. PartMutations.Of(new PdfContainer(), "pdf", [.. ByteMutations.All, .. PdfMutations.All]),
            .. PdfMutations.OfFiles,
        ],
        "html" or "wordxml" => [.. ByteMutations.All, .. MarkupMutations.All],
        "mhtml" => [.. ByteMutations.All, .. MarkupMutations.All, .. LineMutations.All],
        _ => [.. ByteMutations.All, .. LineMutations.All],
    };
}
