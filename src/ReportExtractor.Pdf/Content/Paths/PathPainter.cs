using ReportExtractor.Pdf.Content.Collecting;
using ReportExtractor.Pdf.Content.Geometry;
using ReportExtractor.Pdf.Content.Painting;
using ReportExtractor.Pdf.Content.States;

namespace ReportExtractor.Pdf.Content.Paths;

/// <summary>Finds ruled lines among the painted paths (ISO 32000-1 §8.5.3).</summary>
/// <param name="page">Collects the lines.</param>
internal sealed class PathPainter(PageCollector page)
{
    // The tangent of half a degree. A line with a smaller slope is horizontal or vertical.
    private const double MaxSlope = 0.0087;

    // A thicker stroke is a bar, in points.
    private const double MaxStroke = 6;

    // A filled shape is a line up to this thickness, in points, if it is this many times as long as thick.
    private const double MaxFilled = 3;
    private const double MinSlenderness = 2;

    // A line fills at least half of its bounding box, even with mitred ends. A rectangle fills nearly all of it.
    private const double LineShare = 0.5;
    private const double RectangleShare = 0.95;

    /// <summary>Strokes the path: each horizontal or vertical segment is a line. Other parts may strike letters out.</summary>
    public void Stroke(PathBuilder path, in GraphicsState state)
    {
        if (!state.IsStrokeVisible)
        {
            return;
        }

        // The thickness of horizontal and of vertical lines, which differ if the matrix scales both directions differently.
        var across = state.LineWidth * double.Hypot(state.Matrix.B, state.Matrix.D);
        var down = state.LineWidth * double.Hypot(state.Matrix.A, state.Matrix.C);
        var vertices = path.Vertices;
        for (var first = 0; first < vertices.Length;)
        {
            var end = EndOfPart(vertices, first);
            var isStraight = true;
            for (var i = first + 1; i < end; i++)
            {
                isStraight &= vertices[i].Kind is VertexKind.Line or VertexKind.Close
                    && StrokeLine(state, vertices[i - 1], vertices[i], across, down);
            }

            if (!isStraight && !state.StrokeColour.IsWhite)
            {
                page.AddStroke(vertices[first..end], state.Clip);
            }

            first = end;
        }
    }

    /// <summary>Fills the path: thin parts are lines, other parts are a background.</summary>
    public void Fill(PathBuilder path, in GraphicsState state, bool isEvenOdd)
    {
        if (!state.IsFillVisible)
        {
            return;
        }

        if (path.HasCurves)
        {
            // Outlines of letters have straight segments too, but those are not lines.
            PaintShape(state, path.Bounds, path.Vertices, isEvenOdd);
            return;
        }

        var vertices = path.Vertices;
        var hasShape = false;
        (PdfBox Box, bool Is) last = default;
        for (var first = 0; first < vertices.Length;)
        {
            var end = EndOfPart(vertices, first);
            var box = Bounds(vertices[first..end], out var area);
            var isRectangle = area >= RectangleShare * box.Width * box.Height;
            if (last.Is && isRectangle && IsFrame(last.Box, box))
            {
                FillFrame(state, last.Box, box);
                last = default;
            }
            else if (last.Is && isRectangle && last.Box.Intersect(box) is { Width: > MaxFilled, Height: > MaxFilled })
            {
                // One may be a hole in the other.
                hasShape = true;
                last = default;
            }
            else
            {
                FlushGround(state, last);
                last = FillPart(state, box, area) ? default : (box, isRectangle);
                hasShape |= last.Box != default && !isRectangle;
            }

            first = end;
        }

        FlushGround(state, last);
        if (hasShape)
        {
            PaintShape(state, path.Bounds, vertices, isEvenOdd);
        }
    }

    private static int EndOfPart(ReadOnlySpan<PathVertex> vertices, int first)
    {
        var end = first + 1;
        while (end < vertices.Length && vertices[end].Kind != VertexKind.Move)
        {
            end++;
        }

        return end;
    }

    private static PdfBox Bounds(ReadOnlySpan<PathVertex> part, out double area)
    {
        var box = new PdfBox(part[0].X, part[0].Y, part[0].X, part[0].Y);
        var doubled = 0.0;
        var last = part[^1];
        foreach (ref readonly var vertex in part)
        {
            box = new PdfBox(
                Math.Min(box.Left, vertex.X),
                Math.Min(box.Top, vertex.Y),
                Math.Max(box.Right, vertex.X),
                Math.Max(box.Bottom, vertex.Y));
            doubled += ((last.X - part[0].X) * (vertex.Y - part[0].Y)) - ((vertex.X - part[0].X) * (last.Y - part[0].Y));
            last = vertex;
        }

        area = Math.Abs(doubled) / 2;
        return box;
    }

    /// <summary>True if a rectangle is inside another and leaves a thin frame on all sides.</summary>
    private static bool IsFrame(in PdfBox outer, in PdfBox inner)
    {
        var (left, top) = (inner.Left - outer.Left, inner.Top - outer.Top);
        var (right, bottom) = (outer.Right - inner.Right, outer.Bottom - inner.Bottom);
        var least = Math.Min(Math.Min(left, top), Math.Min(right, bottom));
        var most = Math.Max(Math.Max(left, top), Math.Max(right, bottom));
        return least >= 0 && most is > 0 and <= MaxFilled;
    }

    /// <summary>Strokes a line.</summary>
    /// <returns>False if it is neither horizontal nor vertical.</returns>
    private bool StrokeLine(in GraphicsState state, in PathVertex from, in PathVertex to, double across, double down)
    {
        var (width, height) = (Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y));
        var isHorizontal = height <= MaxSlope * width;
        if (!(isHorizontal || width <= MaxSlope * height) || (width == 0 && height == 0))
        {
            return width == 0 && height == 0;
        }

        var half = (isHorizontal ? across : down) / 2;
        var cap = state.HasCaps ? half : 0;
        var box = Boxes.Around(from.X, from.Y, to.X, to.Y);
        box = isHorizontal
            ? new PdfBox(box.Left - cap, ((box.Top + box.Bottom) / 2) - half, box.Right + cap, ((box.Top + box.Bottom) / 2) + half)
            : new PdfBox(((box.Left + box.Right) / 2) - half, box.Top - cap, ((box.Left + box.Right) / 2) + half, box.Bottom + cap);
        if (half * 2 > MaxStroke)
        {
            page.PaintArea(new PaintedArea(box.Intersect(state.Clip), [], false), state.StrokeColour, state.IsStrokeCovering);
        }
        else if (!state.StrokeColour.IsWhite)
        {
            page.AddRule(box, state.Clip, isHorizontal);
        }

        return true;
    }

    private void PaintShape(in GraphicsState state, in PdfBox bounds, ReadOnlySpan<PathVertex> outline, bool isEvenOdd) =>
        page.PaintArea(
            new PaintedArea(bounds.Intersect(state.Clip), outline.ToArray(), isEvenOdd),
            state.FillColour,
            state.IsFillCovering && !state.IsClipShaped);

    private void FlushGround(in GraphicsState state, (PdfBox Box, bool Is) part)
    {
        if (part.Is)
        {
            var area = new PaintedArea(part.Box.Intersect(state.Clip), [], false);
            page.PaintArea(area, state.FillColour, state.IsFillCovering && !state.IsClipShaped);
        }
    }

    private void FillFrame(in GraphicsState state, in PdfBox outer, in PdfBox inner)
    {
        if (state.FillColour.IsWhite)
        {
            return;
        }

        AddEdge(outer with { Bottom = inner.Top }, state.Clip, isHorizontal: true);
        AddEdge(outer with { Top = inner.Bottom }, state.Clip, isHorizontal: true);
        AddEdge(outer with { Right = inner.Left }, state.Clip, isHorizontal: false);
        AddEdge(outer with { Left = inner.Right }, state.Clip, isHorizontal: false);
    }

    private void AddEdge(in PdfBox edge, in PdfBox clip, bool isHorizontal)
    {
        if (edge.Width > 0 && edge.Height > 0)
        {
            page.AddRule(edge, clip, isHorizontal);
        }
    }

    /// <summary>Adds a part of the path as a line or as a dot of one.</summary>
    /// <returns>True if it is thin enough, whatever its colour.</returns>
    private bool FillPart(in GraphicsState state, in PdfBox box, double area)
    {
        var isHorizontal = box.Width >= box.Height;
        var (length, thickness) = isHorizontal ? (box.Width, box.Height) : (box.Height, box.Width);
        var isDot = length <= MaxFilled;
        if (!isDot && (!(thickness <= MaxFilled) || !(length >= MinSlenderness * thickness)))
        {
            return false;
        }

        if (!state.FillColour.IsWhite && area >= LineShare * length * thickness)
        {
            page.AddRule(box, state.Clip, isHorizontal);
            if (isDot)
            {
                // The dot may belong to a dotted line in either direction.
                page.AddRule(box, state.Clip, !isHorizontal);
            }
        }

        return true;
    }
}
