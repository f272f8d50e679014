using System.Globalization;
using ReportExtractor.CorpusGenerator.Forms;

namespace ReportExtractor.CorpusGenerator.Reports;

/// <summary>A cell that holds a number, a blank or a nil mark.</summary>
public sealed class ValueCell
{
    /// <summary>Makes a cell that prints a value as it stands.</summary>
    /// <param name="key">The figure's key, or null for a cell that is no figure of the form.</param>
    /// <param name="value">The number as digits, or null for a blank.</param>
    /// <param name="nature">What kind of number it is.</param>
    public ValueCell(string? key, string? value, FigureNature nature = FigureNature.Count)
    {
        Key = key;
        Value = value;
        Nature = nature;
        Text = value ?? "";
    }

    /// <summary>The figure's key, or null for a cell that is no figure of the form.</summary>
    public string? Key { get; }

    /// <summary>What kind of number it is.</summary>
    public FigureNature Nature { get; }

    /// <summary>The number that is printed, as plain digits, or null for a blank or a nil mark.</summary>
    public string? Value { get; private set; }

    /// <summary>The cell's text; may hold line breaks.</summary>
    public string Text { get; set; }

    /// <summary>Whether a nil mark stands in the cell.</summary>
    public bool IsNil { get; private set; }

    /// <summary>Whether the text tells the value.</summary>
    public CellTruth Truth { get; set; }

    /// <summary>Whether the text is still the plain digits of the value.</summary>
    public bool IsPlain => Value is not null && Text == Value;

    /// <summary>The value as a number, or null.</summary>
    public decimal? Number => Value is null ? null : decimal.Parse(Value, NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>Puts a nil mark in place of the number.</summary>
    public void SetNil(string mark)
    {
        Text = mark;
        Value = null;
        IsNil = true;
    }

    /// <summary>Empties the cell.</summary>
    public void SetBlank()
    {
        Text = "";
        Value = null;
    }
}
