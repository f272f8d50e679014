using ReportExtractor.Matching.Arrangements;

namespace ReportExtractor.Matching.Doubts.Evidence;

/// <summary>A word that is a header, and the cells that have it.</summary>
/// <param name="Word">The word.</param>
/// <param name="Cells">The cells of a row of the form.</param>
internal sealed record NamedHeader(HeaderWord Word, IReadOnlyList<int> Cells)
{
    /// <summary>The first line of a broken header has at least this many characters: 商业 of 商业企业.</summary>
    private const int ShortestLine = 2;

    /// <summary>The first of the cells.</summary>
    public int Cell => Cells[0];

    /// <summary>The words that are headers of a row.</summary>
    /// <param name="words">Words.</param>
    /// <param name="form">The row of the form.</param>
    public static IEnumerable<NamedHeader> Of(IEnumerable<HeaderWord> words, ArrangedRow form) =>
        words.Select(word => new NamedHeader(word, CellsOf(word, form))).Where(named => named.Cells.Count > 0);

    /// <summary>The cells with a header, or with one that no other begins as: its first line.</summary>
    private static IReadOnlyList<int> CellsOf(HeaderWord word, ArrangedRow form)
    {
        var text = word.Label.Core;
        return form.CellsNamed(word.Label) is { Count: > 0 } named ? named
            : text.Length < ShortestLine ? []
            : [.. Enumerable.Range(0, form.Cells.Count).Where(IsFirstLine)];

        bool IsFirstLine(int cell) => Begins(form.Headers[cell])
            && form.Headers.Where(Begins).All(headers => headers[0] == form.Headers[cell][0]);

        bool Begins(string[] headers) => headers[0].StartsWith(text, StringComparison.Ordinal);
    }
}
