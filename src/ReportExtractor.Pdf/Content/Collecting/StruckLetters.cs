using ReportExtractor.Pdf.Content.Geometry;
using ReportExtractor.Pdf.Content.Painting;

namespace ReportExtractor.Pdf.Content.Collecting;

/// <summary>
/// Finds letters with a line through them. A line that is as long as the letters is drawn to strike them out; a longer one may be one
/// of a table.
/// </summary>
/// <param name="letters">The letters of the page.</param>
internal sealed class StruckLetters(LetterList letters)
{
    // A line strikes a letter out that runs through the middle of its box: underlines are below it, and rules of tables above or below.
    private static readonly (double Upper, double Lower) Body = (0.15, 0.74);

    // Rules of a table that is set close touch the upper or lower part of its digits. One that is meant to strike a row out does not.
    private static readonly (double Upper, double Lower) Middle = (0.4, 0.64);

    // The middle part of the width of a letter: a line that ends there runs through it.
    private const double Side = 0.3;

    // A line that strikes out ends at most this far from the letters, as a multiple of their size.
    private const double Overhang = 0.7;

    // The letters that are struck out fill at least this share of the line.
    private const double LeastFilled = 0.5;

    // Letters are at most this far from each other along the line, in points, so that those of a line of text are looked up at once.
    private const double Reach = 40;

    // A page with more of them is a drawing.
    private const int MaxStrokes = 20_000;

    /// <summary>Marks the letters, and removes the lines that are no rules.</summary>
    /// <param name="rules">The ruled lines.</param>
    /// <param name="strokes">Other strokes: crosses, and what was drawn by hand.</param>
    public void Mark(List<PdfRule> rules, List<PathVertex[]> strokes)
    {
        rules.RemoveAll(rule => !letters.HasTooMany && MarkUnder(rule));
        foreach (var stroke in strokes.Take(MaxStrokes).TakeWhile(_ => !letters.HasTooMany))
        {
            MarkUnder(stroke);
        }
    }

    /// <summary>Marks the letters that a rule runs through.</summary>
    /// <returns>True if the rule only strikes them out.</returns>
    private bool MarkUnder(in PdfRule rule)
    {
        var (line, isHorizontal) = (rule.Box, rule.IsHorizontal);
        var around = isHorizontal
            ? line with { Top = line.Top - Reach, Bottom = line.Bottom + Reach }
            : line with { Left = line.Left - Reach, Right = line.Right + Reach };
        var struck = letters.In(around).FindAll(index => RunsThrough(line, letters[index], isHorizontal, Body));
        if (struck.Count == 0)
        {
            return false;
        }

        var box = Around(struck);
        var overhang = struck.Max(index => letters[index].FontSize) * Overhang;
        var filled = struck.Sum(index => isHorizontal ? letters[index].Box.Width : letters[index].Box.Height);
        var isStrike = isHorizontal
            ? line.Left >= box.Left - overhang && line.Right <= box.Right + overhang && filled >= LeastFilled * line.Width
            : line.Top >= box.Top - overhang && line.Bottom <= box.Bottom + overhang && filled >= LeastFilled * line.Height;
        Strike(isStrike ? struck : struck.FindAll(index => RunsThrough(line, letters[index], isHorizontal, Middle)), isStrike);
        return isStrike;
    }

    /// <summary>Marks the letters that a stroke runs through.</summary>
    private void MarkUnder(PathVertex[] stroke)
    {
        var bounds = new PdfBox(stroke[0].X, stroke[0].Y, stroke[0].X, stroke[0].Y);
        foreach (var vertex in stroke)
        {
            bounds = bounds.Union(Boxes.Around(vertex.X, vertex.Y, vertex.X, vertex.Y));
        }

        var around = new PdfBox(bounds.Left - Reach, bounds.Top - Reach, bounds.Right + Reach, bounds.Bottom + Reach);
        if (!around.IsFinite())
        {
            return;
        }

        var struck = letters.In(around).FindAll(index => RunsThrough(stroke, letters[index]));
        if (struck.Count > 0)
        {
            var box = Around(struck);
            var overhang = struck.Max(index => letters[index].FontSize) * Overhang;
            Strike(
                struck,
                bounds.Left >= box.Left - overhang && bounds.Right <= box.Right + overhang
                    && bounds.Top >= box.Top - overhang && bounds.Bottom <= box.Bottom + overhang);
        }
    }

    private void Strike(List<int> struck, bool isCertain)
    {
        foreach (var index in struck)
        {
            var letter = letters[index];
            letters[index] = letter with
            {
                Flaw = letter.Flaw == PdfLetterFlaw.None ? PdfLetterFlaw.Struck : letter.Flaw,
                IsLegible = letter.IsLegible && !isCertain,
            };
        }
    }

    private PdfBox Around(List<int> indexes)
    {
        var box = letters[indexes[0]].Box;
        foreach (var index in indexes)
        {
            box = box.Union(letters[index].Box);
        }

        return box;
    }

    /// <summary>True if a line along the text runs through a letter.</summary>
    private static bool RunsThrough(in PdfBox line, PdfLetter letter, bool isHorizontal, (double Upper, double Lower) part)
    {
        var core = CoreOf(letter, part, out var runsAcross);
        var (x, y) = ((line.Left + line.Right) / 2, (line.Top + line.Bottom) / 2);
        return letter.IsPainted && !string.IsNullOrWhiteSpace(letter.Text) && runsAcross == isHorizontal
            && (isHorizontal
                ? y >= core.Top && y <= core.Bottom && line.Left < core.Right && line.Right > core.Left
                : x >= core.Left && x <= core.Right && line.Top < core.Bottom && line.Bottom > core.Top);
    }

    /// <summary>True if a part of a stroke runs through the middle of a letter, and not just across the text.</summary>
    private static bool RunsThrough(PathVertex[] stroke, PdfLetter letter)
    {
        if (!letter.IsPainted || string.IsNullOrWhiteSpace(letter.Text))
        {
            return false;
        }

        var core = CoreOf(letter, Body, out _);
        for (var i = 1; i < stroke.Length; i++)
        {
            if (stroke[i].Kind != VertexKind.Move && Crosses(stroke[i - 1], stroke[i], core))
            {
                return true;
            }
        }

        return false;
    }

    private static PdfBox CoreOf(PdfLetter letter, (double Upper, double Lower) part, out bool runsAcross)
    {
        var box = letter.Box;
        runsAcross = Math.Abs(Math.Cos(letter.Direction * Math.PI / 180)) >= Math.Abs(Math.Sin(letter.Direction * Math.PI / 180));
        var (width, height) = (box.Width, box.Height);
        return runsAcross
            ? new PdfBox(
                box.Left + (Side * width), box.Top + (part.Upper * height), box.Right - (Side * width), box.Top + (part.Lower * height))
            : new PdfBox(
                box.Left + ((1 - part.Lower) * width), box.Top + (Side * height), box.Left + ((1 - part.Upper) * width), box.Bottom - (Side * height));
    }

    /// <summary>True if a line meets a box (Liang and Barsky, 1984).</summary>
    private static bool Crosses(in PathVertex from, in PathVertex to, in PdfBox box)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var (first, last) = (0.0, 1.0);
        return Cut(-dx, from.X - box.Left) && Cut(dx, box.Right - from.X) && Cut(-dy, from.Y - box.Top) && Cut(dy, box.Bottom - from.Y);

        bool Cut(double step, double room)
        {
            if (step == 0)
            {
                return room >= 0;
            }

            var at = room / step;
            (first, last) = step < 0 ? (Math.Max(first, at), last) : (first, Math.Min(last, at));
            return first <= last;
        }
    }
}
