using System.Globalization;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Word.Parts;

namespace ReportExtractor.Readers.Word;

/// <summary>
/// The place of a text box that floats (ECMA-376-1 §20.4.2.3): it may stand over another cell than that of its anchor.
/// </summary>
/// <param name="xml">The document, within the paragraph of the anchor.</param>
internal sealed class WordAnchor(WordXml xml)
{
    /// <summary>The least distance from the anchor at which a box is elsewhere, in EMU: 20 points, less than a cell is wide.</summary>
    private const long Elsewhere = 20 * 12_700;

    private bool _isElsewhere;

    /// <summary>Reads the element that begins here, if it is of the place of a drawing.</summary>
    public void Read()
    {
        switch (xml.Begins.Length == 0 ? xml.BeginsAny : "")
        {
            case "anchor" or "inline":
                _isElsewhere = false;
                break;
            case "positionH" or "positionV":
                _isElsewhere |= xml.AnyAttribute("relativeFrom") is "page" or "margin" or "leftMargin" or "rightMargin";
                break;
            case "posOffset" when !xml.IsEmpty:
                ReadOffset();
                break;
        }
    }

    /// <summary>The content of a box, doubted if the box is elsewhere.</summary>
    /// <param name="content">The content.</param>
    public IEnumerable<FlowBlock> Doubted(IReadOnlyList<FlowBlock> content) =>
        !_isElsewhere ? content : content.Select(block => block is FlowParagraph { Text.Length: > 0 } paragraph
            ? paragraph with { Doubt = paragraph.Doubt ?? ReasonCodes.FloatingBox }
            : block);

    private void ReadOffset()
    {
        if (xml.Read() && xml.IsText)
        {
            _isElsewhere |= long.TryParse(xml.ReadCharacters(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var offset)
                && Math.Abs(offset) >= Elsewhere;
        }
    }
}
