using System.Runtime.InteropServices;
using ReportExtractor.Pdf.Content.Geometry;
using ReportExtractor.Pdf.Content.Painting;

namespace ReportExtractor.Pdf.Content.Paths;

/// <summary>The current path (ISO 32000-1 §8.5.2), in points from the page's top left corner.</summary>
internal sealed class PathBuilder
{
    // A curve becomes this many lines, which is enough to tell whether a letter is inside of it.
    private const int CurveParts = 4;

    private readonly List<PathVertex> _vertices = [];
    private PdfBox _bounds;
    private (double X, double Y) _start;

    /// <summary>True if the path has no point.</summary>
    public bool IsEmpty => _vertices.Count == 0;

    /// <summary>True if a part of the path is curved.</summary>
    public bool HasCurves { get; private set; }

    /// <summary>True for a single part that fills its bounding box.</summary>
    public bool IsRectangle
    {
        get
        {
            if (HasCurves || _vertices.Count is < 4 or > 6)
            {
                return false;
            }

            for (var i = 0; i < _vertices.Count; i++)
            {
                var vertex = _vertices[i];
                var isCorner = (vertex.X == _bounds.Left || vertex.X == _bounds.Right)
                    && (vertex.Y == _bounds.Top || vertex.Y == _bounds.Bottom);
                if (!isCorner || (i > 0 && vertex.Kind == VertexKind.Move))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The bounding box of all points, including control points.</summary>
    public PdfBox Bounds => _bounds;

    /// <summary>Its vertices.</summary>
    public ReadOnlySpan<PathVertex> Vertices => CollectionsMarshal.AsSpan(_vertices);

    /// <summary>The current point in user space, needed by operator v.</summary>
    public (double X, double Y) Current { get; private set; }

    /// <summary>Clears the path.</summary>
    public void Clear()
    {
        _vertices.Clear();
        HasCurves = false;
    }

    /// <summary>Operator m.</summary>
    public void Move(in Matrix matrix, double x, double y)
    {
        Add(matrix, x, y, VertexKind.Move);
        _start = (x, y);
    }

    /// <summary>Operator l. Without a current point it begins a path.</summary>
    public void Line(in Matrix matrix, double x, double y)
    {
        if (IsEmpty)
        {
            Move(matrix, x, y);
        }
        else
        {
            Add(matrix, x, y, VertexKind.Line);
        }
    }

    /// <summary>Operators c, v and y.</summary>
    public void Curve(in Matrix matrix, double x1, double y1, double x2, double y2, double x3, double y3)
    {
        if (IsEmpty)
        {
            Move(matrix, x1, y1);
        }

        Extend(matrix.Apply(x1, y1));
        Extend(matrix.Apply(x2, y2));
        var (x, y) = Current;
        for (var i = 1; i < CurveParts; i++)
        {
            var (t, s) = ((double)i / CurveParts, 1 - ((double)i / CurveParts));
            var (a, b, c, d) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t);
            Add(matrix, (a * x) + (b * x1) + (c * x2) + (d * x3), (a * y) + (b * y1) + (c * y2) + (d * y3), VertexKind.Curve);
        }

        Add(matrix, x3, y3, VertexKind.Curve);
        HasCurves = true;
    }

    /// <summary>Operator h.</summary>
    public void Close(in Matrix matrix)
    {
        if (!IsEmpty && _vertices[^1].Kind != VertexKind.Close)
        {
            Add(matrix, _start.X, _start.Y, VertexKind.Close);
        }
    }

    /// <summary>Operator re.</summary>
    public void Rectangle(in Matrix matrix, double x, double y, double width, double height)
    {
        Move(matrix, x, y);
        Add(matrix, x + width, y, VertexKind.Line);
        Add(matrix, x + width, y + height, VertexKind.Line);
        Add(matrix, x, y + height, VertexKind.Line);
        Close(matrix);
    }

    private void Add(in Matrix matrix, double x, double y, VertexKind kind)
    {
        var point = matrix.Apply(x, y);
        if (IsEmpty)
        {
            _bounds = new PdfBox(point.X, point.Y, point.X, point.Y);
        }

        Extend(point);
        _vertices.Add(new PathVertex(point.X, point.Y, kind));
        Current = (x, y);
    }

    private void Extend((double X, double Y) point) => _bounds = new PdfBox(
        Math.Min(_bounds.Left, point.X),
        Math.Min(_bounds.Top, point.Y),
        Math.Max(_bounds.Right, point.X),
        Math.Max(_bounds.Bottom, point.Y));
}
