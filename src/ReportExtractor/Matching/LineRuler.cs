using ReportExtractor.Documents;
using ReportExtractor.Reconstruction;

namespace ReportExtractor.Matching;

/// <summary>What places in a line are measured by: converters put a Chinese character on two columns of print, or count it as one.</summary>
internal sealed class LineRuler
{
    private readonly Func<Piece, (double From, double To)> _place;

    private LineRuler(Func<Piece, (double From, double To)> place) => _place = place;

    /// <summary>Columns of print, in which a Chinese character takes two.</summary>
    public static LineRuler Printed { get; } = new(piece => (piece.Column, piece.EndColumn));

    /// <summary>Characters from the beginning of the line.</summary>
    public static LineRuler Counted { get; } = new(piece => piece.Location is TextLocation at ? (at.Column, at.Column + piece.Text.Length) : (piece.Column, piece.EndColumn));

    /// <summary>Both, the likelier first.</summary>
    public static IReadOnlyList<LineRuler> All { get; } = [Printed, Counted];

    /// <summary>From where to where a piece stands.</summary>
    /// <param name="piece">The piece.</param>
    public (double From, double To) Place(Piece piece) => _place(piece);

    /// <summary>The middle of a piece.</summary>
    /// <param name="piece">The piece.</param>
    public double Centre(Piece piece) => _place(piece) is var (from, to) ? (from + to) / 2 : 0;
}
