using System.Globalization;
using ReportExtractor.CorpusGenerator.Forms;

namespace ReportExtractor.CorpusGenerator.Reports;

/// <summary>A cell that holds a number, a blank or a nil mark.</summary>
public sealed class ValueCell
{
    /// <summary>Creates a cell that prints a value in plain digits.</summary>
    /// <param name="key">The key of the figure, or null for a cell that is not a figure of the form.</param>
    /// <param name="value">The number as digits, or null for a blank.</param>
    /// <param name="nature">The kind of number.</param>
    public ValueCell(string? key, string? value, FigureNature nature = FigureNature.Count)
    {
        Key = key;
        Value = value;
        Nature = nature;
        Text = value ?? "";
    }

    /// <summary>The key of the figure, or null for a cell that is not a figure of the form.</summary>
    public string? Key { get; }

    /// <summary>The kind of number.</summary>
    public FigureNature Nature { get; }

    /// <summary>The printed number in plain digits, or null for a blank or a nil mark.</summary>
    public string? Value { get; private set; }

    /// <summary>The text of the cell, which may contain line breaks.</summary>
    public string Text { get; set; }

    /// <summary>Whether the cell contains a nil mark.</summary>
    public bool IsNil { get; private set; }

    /// <summary>Whether the value is certain from the text.</summary>
    public CellTruth Truth { get; set; }

    /// <summary>Whether the text is still the plain digits of the value.</summary>
    public bool IsPlain => Value is not null && Text == Value;

    /// <summary>The value as a number, or null.</summary>
    public decimal? Number => Value is null ? null : decimal.Parse(Value, NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>Replaces the number by a nil mark.</summary>
    public void SetNil(string mark)
    {
        Text = mark;
        Value = null;
        IsNil = true;
    }

    /// <summary>Replaces the number by words that say that there is none.</summary>
    public void SetWords(string words)
    {
        Text = words;
        Value = null;
    }

    /// <summary>Leaves it open which number is meant, of a cell that is scored.</summary>
    public void LeaveOpen() => Truth = Truth == CellTruth.Certain ? CellTruth.Ambiguous : Truth;

    /// <summary>Empties the cell.</summary>
    public void SetBlank()
    {
        Text = "";
        Value = null;
    }
}
