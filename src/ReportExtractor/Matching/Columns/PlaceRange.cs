using ReportExtractor.Matching.Alignment;

namespace ReportExtractor.Matching.Columns;

/// <summary>A range of places in print that numbers cover without a gap.</summary>
internal sealed class PlaceRange
{
    /// <summary>The rows of the numbers.</summary>
    public HashSet<AlignedRow> Rows { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The places of the numbers, by where they begin.</summary>
    public List<(double From, double To)> Places { get; } = [];

    /// <summary>The middle of the range.</summary>
    public double Centre => (Places[0].From + Places.Max(place => place.To)) / 2;

    /// <summary>By how much the edges of the numbers stray, or their middles: they are flush left, flush right or centred.</summary>
    public double Raggedness => Math.Min(
        Math.Min(Spread(place => place.From), Spread(place => place.To)), Spread(place => (place.From + place.To) / 2));

    private double Spread(Func<(double From, double To), double> edge) => Places.Max(edge) - Places.Min(edge);
}
