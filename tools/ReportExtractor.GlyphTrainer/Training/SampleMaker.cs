using ReportExtractor.GlyphTrainer.Painting;
using ReportExtractor.Imaging;
using ReportExtractor.Ocr.Glyphs;

namespace ReportExtractor.GlyphTrainer.Training;

/// <summary>Makes samples of painted cells: they are cut as the program cuts them, so the net learns what it will be asked.</summary>
/// <param name="painter">Paints cells.</param>
/// <param name="damage">Damages them.</param>
/// <param name="random">What decides.</param>
internal sealed class SampleMaker(CellPainter painter, Damage damage, Random random)
{
    /// <summary>A character with at least this share of its width in a piece is whole.</summary>
    private const float Whole = 0.85f;

    /// <summary>A character with less than this share in a piece only touches it.</summary>
    private const float Touching = 0.15f;

    /// <summary>One of as many pieces that are no character is taken: there are more of them than of others.</summary>
    private const int DebrisTaken = 2;

    /// <summary>The samples of the next cell.</summary>
    public IEnumerable<(GlyphInput Input, int Class)> Next()
    {
        var cell = painter.Paint();
        var cut = Segmentation.Of(InkCrop.Of(damage.Apply(cell.Image), cell.Dpi));
        for (var end = 1; end <= cut.Pieces.Count; end++)
        {
            foreach (var start in GlyphReader.StartsOf(cut, end))
            {
                var box = GlyphReader.BoxOf(cut, start, end);
                var label = LabelOf(cell, box);
                if (label is { } known && (known != GlyphClass.Debris || random.Next(DebrisTaken) == 0))
                {
                    yield return (GlyphInputs.Of(cut, box), known);
                }
            }
        }
    }

    /// <summary>The class of a piece; null if it is neither a character nor clearly none.</summary>
    private static int? LabelOf(PaintedCell cell, PixelBox box)
    {
        var shares = cell.Characters.Select(character => (
            character.Character,
            Share: Math.Clamp(
                (Math.Min(box.Right, character.Right) - Math.Max(box.Left, character.Left)) / Math.Max(1, character.Right - character.Left),
                0,
                1))).Where(share => share.Share > Touching).ToList();
        return shares switch
        {
            [] => GlyphClass.Debris,
            [var only] when only.Share >= Whole => GlyphClass.Of(only.Character),
            [{ Character: var c }] when GlyphClass.Characters[GlyphClass.Of(c)] is '-' or GlyphClass.Other => null,
            _ => GlyphClass.Debris,
        };
    }
}
