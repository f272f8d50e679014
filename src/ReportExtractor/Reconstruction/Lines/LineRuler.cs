using ReportExtractor.Documents;

namespace ReportExtractor.Reconstruction.Lines;

/// <summary>How places in a line are measured: converters give a Chinese character two columns of print, or count it as one.</summary>
internal sealed class LineRuler
{
    private readonly Func<Fragment, (double From, double To)> _place;

    private LineRuler(Func<Fragment, (double From, double To)> place) => _place = place;

    /// <summary>Columns of print, two for a Chinese character.</summary>
    public static LineRuler Printed { get; } = new(InPrint);

    /// <summary>Characters from the beginning of the line.</summary>
    public static LineRuler Counted { get; } =
        new(fragment => fragment.Location is TextLocation at ? (at.Column, at.Column + fragment.Text.Length) : InPrint(fragment));

    /// <summary>Both, the likelier first.</summary>
    public static IReadOnlyList<LineRuler> All { get; } = [Printed, Counted];

    /// <summary>Where a fragment begins and ends.</summary>
    /// <param name="fragment">The fragment.</param>
    public (double From, double To) Place(Fragment fragment) => _place(fragment);

    /// <summary>The middle of a fragment.</summary>
    /// <param name="fragment">The fragment.</param>
    public double Centre(Fragment fragment)
    {
        var (from, to) = _place(fragment);
        return (from + to) / 2;
    }

    private static (double From, double To) InPrint(Fragment fragment) => (fragment.Column, fragment.EndColumn);
}
