namespace ReportExtractor.Imaging.Layout;

/// <summary>
/// Makes rules that run across as long as they were drawn, where a fax tore them: to the next piece in line, or to the end of another
/// rule of the table. In a cell that a rule ends at, there is paper before its text begins.
/// </summary>
/// <param name="ink">The page's ink.</param>
/// <param name="dpi">Its dots an inch.</param>
internal sealed class TornRules(InkMap ink, double dpi)
{
    /// <summary>In inches: each part of this width has ink in as large a share of its columns. Around a text is more paper.</summary>
    private const double Part = 0.07;
    private const double LeastInked = 0.35;

    /// <summary>In inches: how far from the line that it is on a piece of a rule may be: rules are never quite straight.</summary>
    private const double Beside = 0.01;

    /// <summary>In inches: rules that are as near to each other are those of one table.</summary>
    private const double SameTable = 1;

    /// <summary>The rules as long as they were drawn.</summary>
    /// <param name="pieces">What was found of them.</param>
    public List<PixelBox> Mend(IReadOnlyList<PixelBox> pieces) => [.. pieces.Select(piece =>
    {
        var near = pieces.Where(other => other != piece && Math.Abs(other.Top - piece.Top) <= SameTable * dpi).ToList();
        var rights = near.Select(other => IsInLine(other, piece) ? other.Left : other.Right).Where(x => x > piece.Right);
        var lefts = near.Select(other => IsInLine(other, piece) ? other.Right : other.Left).Where(x => x < piece.Left);
        return piece with
        {
            Left = lefts.Distinct().Order().FirstOrDefault(x => IsInked(piece, x, piece.Left), piece.Left),
            Right = rights.Distinct().OrderDescending().FirstOrDefault(x => IsInked(piece, piece.Right, x), piece.Right),
        };
    })];

    private bool IsInLine(PixelBox other, PixelBox piece) =>
        other.Top <= piece.Bottom + (Beside * dpi) && piece.Top <= other.Bottom + (Beside * dpi);

    /// <summary>True if there is ink all the way from one column to another, here and there.</summary>
    private bool IsInked(PixelBox piece, int from, int to)
    {
        var middle = (piece.Top + piece.Bottom) / 2;
        var beside = (int)Math.Ceiling(Beside * dpi);
        var rows = new PixelBox(from, Math.Max(0, middle - beside), to, Math.Min(ink.Height, middle + beside + 1));
        var columns = ink.ColumnsOf(rows);
        var count = (int)Math.Ceiling(columns.Length / (Part * dpi));
        for (var i = 0; i < count; i++)
        {
            var part = columns[(columns.Length * i / count)..(columns.Length * (i + 1) / count)];
            if (part.Count(inked => inked > 0) < LeastInked * part.Length)
            {
                return false;
            }
        }

        return true;
    }
}
