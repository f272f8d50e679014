using ReportExtractor.Documents;

namespace ReportExtractor.Reconstruction.Lines;

/// <summary>What places in a line are measured by: converters put a Chinese character on two columns of print, or count it as one.</summary>
internal sealed class LineRuler
{
    private readonly Func<Fragment, (double From, double To)> _place;

    private LineRuler(Func<Fragment, (double From, double To)> place) => _place = place;

    /// <summary>Columns of print, in which a Chinese character takes two.</summary>
    public static LineRuler Printed { get; } = new(fragment => (fragment.Column, fragment.EndColumn));

    /// <summary>Characters from the beginning of the line.</summary>
    public static LineRuler Counted { get; } = new(fragment => fragment.Location is TextLocation at ? (at.Column, at.Column + fragment.Text.Length) : (fragment.Column, fragment.EndColumn));

    /// <summary>Both, the likelier first.</summary>
    public static IReadOnlyList<LineRuler> All { get; } = [Printed, Counted];

    /// <summary>From where to where a fragment stands.</summary>
    /// <param name="fragment">The fragment.</param>
    public (double From, double To) Place(Fragment fragment) => _place(fragment);

    /// <summary>The middle of a fragment.</summary>
    /// <param name="fragment">The fragment.</param>
    public double Centre(Fragment fragment) => _place(fragment) is var (from, to) ? (from + to) / 2 : 0;
}
