using System.Buffers;
using ReportExtractor.Documents;
using ReportExtractor.Parsing;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Problems;

namespace ReportExtractor.Reconstruction.Lines;

/// <summary>The smallest thing that a table is put together from: a cell, or a run of words or digits in a line.</summary>
/// <param name="Kind">What it can be for a table.</param>
/// <param name="Text">Its text as the reader got it.</param>
/// <param name="Location">Its place in the source.</param>
/// <param name="Column">In a grid its column; in a line the print column at which it begins.</param>
/// <param name="EndColumn">The column behind its last.</param>
internal sealed record Fragment(FragmentKind Kind, string Text, Location Location, int Column, int EndColumn)
{
    private static readonly SearchValues<char> AsciiDigits = SearchValues.Create("0123456789");

    private LabelText? _label;

    /// <summary>Its text as a cell; for words, other.</summary>
    public CellValue Value { get; init; } = new(CellContent.Other);

    /// <summary>The code of the reason why a reader may not see it as it is read, or null.</summary>
    public string? Doubt { get; init; }

    /// <summary>What the source shows of its place.</summary>
    public Placement Placement { get; init; }

    /// <summary>What the source leaves open of it.</summary>
    public Ambiguity Ambiguity { get; init; }

    /// <summary>The number of the grid that it is a cell of, among those of the document; 0 in a line.</summary>
    public int Grid { get; init; }

    /// <summary>How many rows its cell covers, if the source gives it.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Whether its letters are part of a label.</summary>
    public LabelLetters Letters { get; init; }

    /// <summary>Its text as labels are compared.</summary>
    public LabelText Label => _label ??= LabelText.Of(Text, Letters);

    /// <summary>True for a cell that the source delimits: nothing was cut.</summary>
    public bool IsCell => Placement != Placement.InLine;

    /// <summary>True for a cell whose column is known, though perhaps not its span.</summary>
    public bool HasColumn => Placement >= Placement.InColumn;

    /// <summary>True for a cell whose column and span are known.</summary>
    public bool IsPlaced => Placement == Placement.InSpan;

    /// <summary>True if digits of it may belong to the cell above or below, or theirs to it.</summary>
    public bool MayJoinNeighbour => Ambiguity.HasFlag(Ambiguity.MayJoinNeighbour);

    /// <summary>True if only its order among the fragments of its line is known.</summary>
    public bool ColumnUnknown => Ambiguity.HasFlag(Ambiguity.ColumnUnknown);

    /// <summary>True if its digits may be several numbers, glued together.</summary>
    public bool IsGlued => Ambiguity.HasFlag(Ambiguity.Glued);

    /// <summary>True if the file ends with it.</summary>
    public bool EndsFile => Ambiguity.HasFlag(Ambiguity.EndsFile);

    /// <summary>True for numbers, nil marks and unreadable text: all that fills a cell.</summary>
    public bool IsFilled => Kind == FragmentKind.Value;

    /// <summary>True for numbers.</summary>
    public bool IsNumber => Kind == FragmentKind.Value && Value.Content == CellContent.Number;

    /// <summary>True for a sign of negative numbers and nothing else.</summary>
    public bool IsSign => NumberSign.IsAlone(Text);

    /// <summary>Its digits, without the blanks around and between them.</summary>
    public string Digits =>
        Text.AsSpan().ContainsAnyExcept(AsciiDigits) ? string.Concat(Text.Where(c => !TextCharacters.IsBlank(c))) : Text;

    /// <summary>True for digits that can't be one number, since no number begins with a zero.</summary>
    public bool BeginsWithZero => Value.DigitsOnly && Digits is ['0' or '０', _, ..];

    /// <summary>One number made of its digits and those of another fragment; null if they can't be one.</summary>
    /// <param name="tail">The fragment with the last digits.</param>
    public Fragment? JoinDigits(Fragment tail)
    {
        if (!Value.DigitsOnly || !tail.Value.DigitsOnly || Value.Number == 0)
        {
            return null;
        }

        var value = NumberParser.Parse(string.Concat(Text.Trim(), tail.Text.Trim()));
        return value.Content != CellContent.Number ? null : this with
        {
            Text = Text + "\n" + tail.Text,
            Value = value with { Doubt = ReasonCodes.DigitsOnTwoLines },
            Ambiguity = (Ambiguity & ~Ambiguity.EndsFile) | (tail.Ambiguity & Ambiguity.EndsFile),
        };
    }
}
