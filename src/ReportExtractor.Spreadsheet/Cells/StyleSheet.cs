using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ReportExtractor.Spreadsheet.Cells;

/// <summary>The styles of the workbook: one for each kind of cell in each tone.</summary>
internal static class StyleSheet
{
    /// <summary>The first number that a format of one's own may have.</summary>
    private const uint DateFormat = 164;

    /// <summary>The first two fills of every workbook are fixed.</summary>
    private const uint FixedFills = 2;

    private const uint PlainFont = 0;
    private const uint BoldFont = 1;
    private const uint GreyFont = 2;
    private const uint LinkFont = 3;

    private static readonly CellKind[] Kinds = Enum.GetValues<CellKind>();
    private static readonly RowTone[] Tones = Enum.GetValues<RowTone>();

    /// <summary>The index of a style.</summary>
    public static int IndexOf(CellKind kind, RowTone tone) => ((int)tone * Kinds.Length) + (int)kind;

    /// <summary>The part of the workbook.</summary>
    public static Stylesheet Build()
    {
        // The first style is that of cells without one, so plain text comes first.
        var formats = Tones.SelectMany(tone => Kinds.Select(kind => FormatOf(kind, tone)));
        return new Stylesheet(
            new NumberingFormats(new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "yyyy-mm-dd" }) { Count = 1 },
            new Fonts(FontOf(), FontOf(new Bold()), FontOf(new Italic(), "FF7F7F7F"), FontOf(new Underline(), "FF0563C1")) { Count = 4 },
            new Fills(
            [
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                .. Tones.Select(FillOf),
            ]),
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
            new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
            new CellFormats(formats),
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));
    }

    private static CellFormat FormatOf(CellKind kind, RowTone tone)
    {
        var isDate = kind == CellKind.Date;
        var isWrapped = kind == CellKind.Prose || tone == RowTone.Heading;
        var format = new CellFormat
        {
            NumberFormatId = isDate ? DateFormat : 0,
            FontId = tone == RowTone.Heading ? BoldFont : tone == RowTone.Name ? GreyFont : kind == CellKind.Link ? LinkFont : PlainFont,
            FillId = tone == RowTone.Plain ? 0 : FixedFills + (uint)tone,
            BorderId = 0,
            FormatId = 0,
            ApplyNumberFormat = isDate,
            ApplyFont = true,
            ApplyFill = true,
            QuotePrefix = kind == CellKind.QuotedText ? true : null,
        };
        if (kind == CellKind.ClippedText)
        {
            format.ApplyAlignment = true;
            format.Alignment = new Alignment { Horizontal = HorizontalAlignmentValues.Fill };
        }

        if (isWrapped)
        {
            format.ApplyAlignment = true;
            format.Alignment = new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top };
        }

        return format;
    }

    private static Font FontOf(OpenXmlElement? look = null, string? colour = null)
    {
        var font = new Font();
        if (look is not null)
        {
            font.Append(look);
        }

        font.Append(new FontSize { Val = 10 });
        if (colour is not null)
        {
            font.Append(new Color { Rgb = colour });
        }

        font.Append(new FontName { Val = "Arial" });
        return font;
    }

    private static Fill FillOf(RowTone tone)
    {
        var colour = tone switch
        {
            RowTone.Suspect => "FFFFF2CC",
            RowTone.Contradicted => "FFF8CBAD",
            RowTone.Decided => "FFE2EFDA",
            RowTone.Input => "FFDDEBF7",
            RowTone.Heading => "FFD9D9D9",
            RowTone.Name => "FFF2F2F2",
            _ => "FFFFFFFF",
        };
        var pattern = new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 })
        {
            PatternType = PatternValues.Solid,
        };
        return new Fill(pattern);
    }
}
