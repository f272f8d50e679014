using System.Text;
using ReportExtractor.Documents;
using ReportExtractor.Readers;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Cutting;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Templates;

namespace ReportExtractor.Tests.Reconstruction;

/// <summary>
/// Lines and row candidates, written down to be compared: words as they are, <c>[3]</c> for what fills a cell, <c>[]</c> for an empty
/// cell, <c>/</c> for a line end within one of these; <c>prose</c> for a line of prose, and an empty text for a line without fragments.
/// </summary>
internal static class ShownLines
{
    /// <summary>Every text of the official forms.</summary>
    public static FormVocabulary Vocabulary { get; } = new(OfficialTemplates.All);

    /// <summary>Cuts a text that the reader of plain text has read.</summary>
    public static List<LayoutLine> Cut(string text)
    {
        var document = DocumentReader.Read(Encoding.UTF8.GetBytes(text)).Document!;
        return new LayoutLineCutter(Vocabulary).Cut(document, CancellationToken.None);
    }

    /// <summary>The row candidates of a text.</summary>
    public static IReadOnlyList<RowCandidate> CandidatesOf(string text) =>
        new RowCandidateBuilder(Vocabulary).Build(Cut(text), CancellationToken.None);

    /// <summary>Cuts one line of a text.</summary>
    public static LayoutLine CutLine(string line) =>
        new LineCutter(Vocabulary).Cut(new Paragraph(line, new TextLocation(1, 1)), endsFile: false);

    /// <summary>A line.</summary>
    public static string Show(LayoutLine line) => line.Kind == LayoutLineKind.Prose ? "prose" : Show(line.Fragments);

    /// <summary>A row candidate: its words, a colon, its cells.</summary>
    public static string Show(RowCandidate candidate) => $"{Show(candidate.Stub)}: {Show(candidate.Values)}";

    /// <summary>Fragments.</summary>
    public static string Show(IEnumerable<Fragment> fragments) => string.Join(' ', fragments.Select(Show));

    private static string Show(Fragment fragment)
    {
        var text = fragment.Text.Trim().Replace('\n', '/');
        return fragment.Kind == FragmentKind.Text ? text : $"[{text}]";
    }
}
