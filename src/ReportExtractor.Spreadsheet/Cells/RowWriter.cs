using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ReportExtractor.Spreadsheet.Cells;

/// <summary>Writes the rows of a sheet, cell by cell from left to right. Cells without content and without look are left out.</summary>
/// <param name="xml">Where to write.</param>
/// <param name="shared">The workbook's shared texts.</param>
internal sealed class RowWriter(OpenXmlWriter xml, SharedTexts shared)
{
    /// <summary>A spreadsheet keeps numbers as binary floating-point ones, which hold so many digits exactly.</summary>
    private const int MostDigits = 15;

    /// <summary>The day before the first one of a workbook; the calendar counts a 29 February 1900, which was none.</summary>
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    // The SDK's elements are only names here: their attributes are given with each cell.
    private static readonly Row RowElement = new();
    private static readonly Cell CellElement = new();
    private static readonly CellValue ValueElement = new();
    private static readonly CellFormula FormulaElement = new();
    private static readonly InlineString InlineElement = new();
    private static readonly Text TextElement = new();
    private static readonly OpenXmlAttribute Preserve = new("xml", "space", "http://www.w3.org/XML/1998/namespace", "preserve");

    private readonly List<OpenXmlAttribute> _attributes = [];
    private readonly List<string> _columns = [];
    private RowTone _tone;

    /// <summary>The current row, from 1.</summary>
    public int Row { get; private set; }

    /// <summary>The next cell's column, from 0.</summary>
    public int Column { get; private set; }

    /// <summary>Begins a row.</summary>
    /// <param name="tone">The look of its cells.</param>
    public void Begin(RowTone tone = RowTone.Plain)
    {
        _tone = tone;
        Row++;
        Column = 0;
        xml.WriteStartElement(RowElement, [new OpenXmlAttribute("r", "", Number(Row))]);
    }

    /// <summary>Ends the row.</summary>
    public void End() => xml.WriteEndElement();

    /// <summary>Changes the look of the row's next cells.</summary>
    public void Continue(RowTone tone) => _tone = tone;

    /// <summary>Writes a text that occurs in many cells.</summary>
    public void Text(string? text, CellKind kind = CellKind.Text)
    {
        var style = text is not null && kind == CellKind.Text && CellText.IsFormula(text) ? CellKind.QuotedText : kind;
        if (text is { Length: > 0 } && shared.IndexOf(text) is { } index)
        {
            Write(style, "s", Number(index));
        }
        else
        {
            Own(text, style);
        }
    }

    /// <summary>Writes a text that hardly occurs twice.</summary>
    public void OwnText(string? text) =>
        Own(text, text is not null && CellText.IsFormula(text) ? CellKind.QuotedText : CellKind.Text);

    /// <summary>Writes a number. One with more digits than a spreadsheet holds exactly is written as text.</summary>
    public void Number(decimal? number)
    {
        var text = number?.ToString(CultureInfo.InvariantCulture);
        if (text is not null && text.Count(char.IsAsciiDigit) > MostDigits)
        {
            OwnText(text);
        }
        else
        {
            Write(CellKind.Number, null, text);
        }
    }

    /// <summary>Writes a date.</summary>
    public void Date(DateOnly? date) =>
        Write(CellKind.Date, null, date is { } day ? Number(day.DayNumber - DayZero.DayNumber) : null);

    /// <summary>Writes a formula with its result.</summary>
    /// <param name="formula">The formula, without equals sign.</param>
    /// <param name="result">Its result.</param>
    public void Formula(string formula, decimal result)
    {
        Start(CellKind.Number, null);
        WriteFormula(formula, result.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Writes a formula whose result is a text.</summary>
    public void Formula(string formula, string result)
    {
        Start(CellKind.Text, "str");
        WriteFormula(formula, CellText.Escape(result));
    }

    private void WriteFormula(string formula, string result)
    {
        Element(FormulaElement, formula);
        Element(ValueElement, result);
        xml.WriteEndElement();
    }

    private void Own(string? text, CellKind kind)
    {
        if (string.IsNullOrEmpty(text))
        {
            Write(kind, null, null);
            return;
        }

        Start(kind, "inlineStr");
        xml.WriteStartElement(InlineElement);
        xml.WriteStartElement(TextElement, [Preserve]);
        xml.WriteString(CellText.Escape(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Write(CellKind kind, string? type, string? value)
    {
        if (value is null && _tone == RowTone.Plain)
        {
            Column++;
            return;
        }

        Start(kind, value is null ? null : type);
        if (value is not null)
        {
            Element(ValueElement, value);
        }

        xml.WriteEndElement();
    }

    private void Start(CellKind kind, string? type)
    {
        if (Column == _columns.Count)
        {
            _columns.Add(CellNames.Column(Column));
        }

        _attributes.Clear();
        _attributes.Add(new OpenXmlAttribute("r", "", _columns[Column++] + Number(Row)));
        _attributes.Add(new OpenXmlAttribute("s", "", Number(StyleSheet.IndexOf(kind, _tone))));
        if (type is not null)
        {
            _attributes.Add(new OpenXmlAttribute("t", "", type));
        }

        xml.WriteStartElement(CellElement, _attributes);
    }

    private void Element(OpenXmlLeafTextElement element, string text)
    {
        xml.WriteStartElement(element);
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
