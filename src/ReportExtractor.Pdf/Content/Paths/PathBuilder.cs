using System.Runtime.InteropServices;
using ReportExtractor.Pdf.Content.Geometry;

namespace ReportExtractor.Pdf.Content.Paths;

/// <summary>The current path (ISO 32000-1 §8.5.2), in shown places.</summary>
internal sealed class PathBuilder
{
    private readonly List<PathVertex> _vertices = [];
    private PdfBox _bounds;
    private (double X, double Y) _start;

    /// <summary>True before the first point.</summary>
    public bool IsEmpty => _vertices.Count == 0;

    /// <summary>True where some of it is curved.</summary>
    public bool HasCurves { get; private set; }

    /// <summary>The smallest box around its points, those that steer curves included.</summary>
    public PdfBox Bounds => _bounds;

    /// <summary>Its vertices.</summary>
    public ReadOnlySpan<PathVertex> Vertices => CollectionsMarshal.AsSpan(_vertices);

    /// <summary>The current point in user space, which only v needs.</summary>
    public (double X, double Y) Current { get; private set; }

    /// <summary>Forgets it.</summary>
    public void Clear()
    {
        _vertices.Clear();
        HasCurves = false;
    }

    /// <summary>m.</summary>
    public void Move(in Matrix matrix, double x, double y)
    {
        Add(matrix, x, y, VertexKind.Move);
        _start = (x, y);
    }

    /// <summary>l; one without a point before it begins a path.</summary>
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

    /// <summary>c, v and y: from the current point to the last.</summary>
    public void Curve(in Matrix matrix, double x1, double y1, double x2, double y2, double x3, double y3)
    {
        if (IsEmpty)
        {
            Move(matrix, x1, y1);
        }

        Extend(matrix.Apply(x1, y1));
        Extend(matrix.Apply(x2, y2));
        Add(matrix, x3, y3, VertexKind.Curve);
        HasCurves = true;
    }

    /// <summary>h.</summary>
    public void Close(in Matrix matrix)
    {
        if (!IsEmpty && _vertices[^1].Kind != VertexKind.Close)
        {
            Add(matrix, _start.X, _start.Y, VertexKind.Close);
        }
    }

    /// <summary>re.</summary>
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
