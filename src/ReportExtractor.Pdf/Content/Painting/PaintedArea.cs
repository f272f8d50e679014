namespace ReportExtractor.Pdf.Content.Painting;

/// <summary>An area that was painted: a box, or the part of it within an outline.</summary>
/// <param name="Box">Its box, cut to the clipping path's box.</param>
/// <param name="Outline">The outline, with curves as short lines; empty if the whole box is painted.</param>
/// <param name="IsEvenOdd">True for the even-odd rule (ISO 32000-1 §8.5.3.3.3).</param>
internal readonly record struct PaintedArea(PdfBox Box, PathVertex[] Outline, bool IsEvenOdd)
{
    /// <summary>True if a point is painted.</summary>
    public bool Contains(double x, double y)
    {
        if (x < Box.Left || x > Box.Right || y < Box.Top || y > Box.Bottom)
        {
            return false;
        }

        return Outline.Length == 0 || IsInside(x, y);
    }

    /// <summary>Counts how often the outline winds around a point: each part of it is closed.</summary>
    private bool IsInside(double x, double y)
    {
        var (winding, crossings) = (0, 0);
        var start = Outline[0];
        for (var i = 1; i <= Outline.Length; i++)
        {
            var last = Outline[i - 1];
            var ends = i == Outline.Length || Outline[i].Kind == VertexKind.Move;
            Cross(last, ends ? start : Outline[i]);
            if (ends && i < Outline.Length)
            {
                start = Outline[i];
            }
        }

        return IsEvenOdd ? crossings % 2 != 0 : winding != 0;

        void Cross(in PathVertex from, in PathVertex to)
        {
            if (from.Y <= y != to.Y <= y && x < from.X + ((y - from.Y) / (to.Y - from.Y) * (to.X - from.X)))
            {
                winding += to.Y > from.Y ? 1 : -1;
                crossings++;
            }
        }
    }
}
