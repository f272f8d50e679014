using System.IO.Packaging;
using System.Xml;
using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Html;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Mime;
using ReportExtractor.Readers.Rtf;
using ReportExtractor.Readers.Text.Decoding;
using ReportExtractor.Readers.Word.Packages;

namespace ReportExtractor.Readers.Word;

/// <summary>Other files that Word shows as a part of the text when it opens the document (ECMA-376-1 §17.17.2.1).</summary>
/// <param name="package">The package.</param>
/// <param name="main">The part with the text.</param>
/// <param name="budget">What may be used.</param>
internal sealed class WordChunks(WordPackage package, PackagePart main, ReaderBudget budget)
{
    /// <summary>Reads a file.</summary>
    /// <param name="id">The identifier of its relationship.</param>
    /// <returns>Its content; a mark that there is something if it can't be read.</returns>
    public IReadOnlyList<FlowBlock> Read(string? id)
    {
        if (PartOf(id) is not { } part)
        {
            return [new FlowParagraph(RunText.ObjectMark.ToString())];
        }

        budget.EnterSource();
        var bytes = package.ReadAll(part);
        var content = Read(bytes);
        budget.LeaveSource();
        return content;
    }

    private IReadOnlyList<FlowBlock> Read(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            return DocxReader.ReadFlow(bytes, budget);
        }

        if (new RtfReader().Accepts(bytes))
        {
            return new RtfInterpreter(bytes, budget).Read();
        }

        if (new MhtmlReader().Accepts(bytes))
        {
            return MhtmlReader.ReadFlow(bytes, budget);
        }

        return new HtmlReader().Accepts(bytes) ? HtmlReader.ReadFlow(bytes, budget) : Lines(bytes);
    }

    private static IReadOnlyList<FlowBlock> Lines(byte[] bytes) =>
        [.. TextDecoder.Decode(bytes).Text.Replace("\r", "", StringComparison.Ordinal).Split('\n').Select(line => new FlowParagraph(line))];

    private PackagePart? PartOf(string? id)
    {
        try
        {
            var address = id is not null && main.RelationshipExists(id) ? main.GetRelationship(id).TargetUri : null;
            var name = address is null ? null : PackUriHelper.ResolvePartUri(main.Uri, address);
            return package.Parts.FirstOrDefault(part => part.Uri == name);
        }
        catch (Exception e) when (e is XmlException or UriFormatException or ArgumentException or InvalidOperationException)
        {
            // Invalid relationships, as hyperlinks often have.
            return null;
        }
    }
}
