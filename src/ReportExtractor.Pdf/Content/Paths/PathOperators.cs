using ReportExtractor.Pdf.Content.Collecting;
using ReportExtractor.Pdf.Content.Geometry;
using ReportExtractor.Pdf.Content.States;

namespace ReportExtractor.Pdf.Content.Paths;

/// <summary>The path operators (ISO 32000-1 §8.5).</summary>
/// <param name="page">Collects the lines.</param>
/// <param name="maxOperators">Maximum number of path operators on a page.</param>
internal sealed class PathOperators(PageCollector page, int maxOperators)
{
    private readonly PathBuilder _path = new();
    private readonly PathPainter _painter = new(page);
    private int _count;
    private bool _isClipNext;

    /// <summary>True if the page had more path operators than the limit; the rest were ignored.</summary>
    public bool HasTooMany => _count > maxOperators;

    /// <summary>Begins a page.</summary>
    public void Begin()
    {
        _count = 0;
        Clear();
    }

    /// <summary>Clears the current path.</summary>
    public void Clear()
    {
        _path.Clear();
        _isClipNext = false;
    }

    /// <summary>Executes an operator.</summary>
    /// <param name="name">The operator.</param>
    /// <param name="numbers">Its operands.</param>
    /// <param name="state">The graphics state.</param>
    /// <returns>False if it is not a path operator.</returns>
    public bool Run(string name, ReadOnlySpan<double> numbers, ref GraphicsState state) =>
        Construct(name, numbers, state.Matrix) || Paint(name, ref state);

    private bool Construct(string name, ReadOnlySpan<double> numbers, in Matrix matrix)
    {
        var needed = name switch
        {
            "m" or "l" => 2,
            "re" or "v" or "y" => 4,
            "c" => 6,
            "h" => 0,
            _ => -1,
        };
        if (needed < 0)
        {
            return false;
        }

        if (numbers.Length < needed || ++_count > maxOperators)
        {
            return true;
        }

        var n = numbers[^needed..];
        switch (name)
        {
            case "m":
                _path.Move(matrix, n[0], n[1]);
                break;
            case "l":
                _path.Line(matrix, n[0], n[1]);
                break;
            case "re":
                _path.Rectangle(matrix, n[0], n[1], n[2], n[3]);
                break;
            case "v":
                _path.Curve(matrix, _path.Current.X, _path.Current.Y, n[0], n[1], n[2], n[3]);
                break;
            case "y":
                _path.Curve(matrix, n[0], n[1], n[2], n[3], n[2], n[3]);
                break;
            case "c":
                _path.Curve(matrix, n[0], n[1], n[2], n[3], n[4], n[5]);
                break;
            default:
                _path.Close(matrix);
                break;
        }

        return true;
    }

    private bool Paint(string name, ref GraphicsState state)
    {
        switch (name)
        {
            case "W" or "W*":
                _isClipNext = true;
                return true;
            case "S":
                return End(ref state, isFilled: false, isStroked: true);
            case "s":
                _path.Close(state.Matrix);
                return End(ref state, isFilled: false, isStroked: true);
            case "f" or "F" or "f*":
                return End(ref state, isFilled: true, isStroked: false, isEvenOdd: name == "f*");
            case "B" or "B*":
                return End(ref state, isFilled: true, isStroked: true, isEvenOdd: name == "B*");
            case "b" or "b*":
                _path.Close(state.Matrix);
                return End(ref state, isFilled: true, isStroked: true, isEvenOdd: name == "b*");
            case "n":
                return End(ref state, isFilled: false, isStroked: false);
            default:
                return false;
        }
    }

    /// <summary>Paints the path, clips by it if requested, and clears it (§8.5.4).</summary>
    private bool End(ref GraphicsState state, bool isFilled, bool isStroked, bool isEvenOdd = false)
    {
        if (!_path.IsEmpty)
        {
            if (isFilled)
            {
                _painter.Fill(_path, state, isEvenOdd);
            }

            if (isStroked)
            {
                _painter.Stroke(_path, state);
            }

            if (_isClipNext)
            {
                state.Clip = state.Clip.Intersect(_path.Bounds);
                state.IsClipShaped |= !_path.IsRectangle;
            }
        }

        Clear();
        return true;
    }
}
