using ReportExtractor.Documents;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Review.Records;

namespace ReportExtractor.Review.Unclaimed;

/// <summary>Which figures hold a fragment of the document, told by their places.</summary>
internal sealed class FigureClaims
{
    private readonly ILookup<int, (FigurePlace Figure, (int Start, int End) Span)> _byLine;
    private readonly ILookup<TableLocation, FigurePlace> _byCell;
    private readonly ILookup<int, (FigurePlace Figure, PageBox Box)> _byPage;

    /// <summary>Sorts the figures by their places.</summary>
    /// <param name="figures">The figures.</param>
    public FigureClaims(IReadOnlyList<FigurePlace> figures)
    {
        _byLine = figures.Where(figure => figure.Location is TextLocation).ToLookup(
            figure => ((TextLocation)figure.Location).Line,
            figure => (figure, Span((TextLocation)figure.Location, figure.Raw)));
        _byCell = figures.Where(figure => figure.Location is TableLocation).ToLookup(figure => (TableLocation)figure.Location);
        _byPage = figures.Where(figure => figure.Location is PageLocation).ToLookup(
            figure => ((PageLocation)figure.Location).Page,
            figure => (figure, ((PageLocation)figure.Location).Box));
    }

    /// <summary>The figures that hold a fragment.</summary>
    /// <param name="fragment">The fragment.</param>
    public IEnumerable<FigurePlace> Of(Fragment fragment) => fragment.Location switch
    {
        TextLocation text => OfLine(text, fragment.Text),
        TableLocation cell => _byCell[cell].Where(figure => SaysSame(figure.Raw, fragment.Text)),
        PageLocation page => _byPage[page.Page].Where(figure => Overlap(figure.Box, page.Box)).Select(figure => figure.Figure),
        _ => [],
    };

    /// <summary>Whether a figure holds a character of a text.</summary>
    /// <param name="place">The character's place.</param>
    public bool HoldsCharacter(TextLocation place) =>
        _byLine[place.Line].Any(figure => figure.Span.Start <= place.Column && place.Column < figure.Span.End);

    private IEnumerable<FigurePlace> OfLine(TextLocation place, string text)
    {
        var (start, end) = Span(place, text);
        return _byLine[place.Line]
            .Where(figure => figure.Span.Start < end && start < figure.Span.End).Select(figure => figure.Figure);
    }

    private static (int Start, int End) Span(TextLocation place, string text)
    {
        var firstLine = text.IndexOf('\n') is >= 0 and var end ? end : text.Length;
        return (place.Column, place.Column + Math.Max(1, firstLine));
    }

    /// <summary>One cell may hold the numbers of several figures, or one that is none's.</summary>
    private static bool SaysSame(string raw, string text) =>
        raw.Contains(text.Trim(), StringComparison.Ordinal) || text.Contains(raw.Trim(), StringComparison.Ordinal);

    /// <summary>True for boxes of which one has the middle of the other.</summary>
    private static bool Overlap(PageBox one, PageBox other) => HasMiddle(one, other) || HasMiddle(other, one);

    private static bool HasMiddle(PageBox box, PageBox other)
    {
        var (x, y) = ((other.Left + other.Right) / 2, (other.Top + other.Bottom) / 2);
        return box.Left <= x && x <= box.Right && box.Top <= y && y <= box.Bottom;
    }
}
