using System.Globalization;
using ReportExtractor.CorpusGenerator.Damages.Cells;
using ReportExtractor.CorpusGenerator.Grids;

namespace ReportExtractor.CorpusGenerator.Office.Rtf;

/// <summary>Writes the content of table cells.</summary>
internal sealed class RtfCells(Dice dice, FeatureSet features, RtfText text, LabelLists lists)
{
    /// <summary>The content of a cell, without the control word that ends it.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="level">The nesting level of its table, from 1.</param>
    public string Content(GridCell cell, int level)
    {
        var begin = Begin(level);
        return cell.Role switch
        {
            GridRole.Continued => begin,
            GridRole.Value => Number(cell, begin, level),
            GridRole.Group when cell.Text.Length > 0 && features.Use(RtfFeatures.CharacterParagraphs, 0.8, dice) =>
                begin + string.Join("\\par ", cell.Flat.Select(character => text.Write($"{character}"))),
            _ => Label(cell, begin),
        };
    }

    /// <summary>The start of a paragraph in a table.</summary>
    public static string Begin(int level) => level > 1
        ? $"\\pard\\plain\\intbl\\itap{level}\\f0\\fs18 "
        : "\\pard\\plain\\intbl\\f0\\fs18 ";

    /// <summary>Another number in the colour of the shade of its cell.</summary>
    public string OnShade(GridCell cell) => $"{{\\cf{RtfColors.Gray} {Decoy.Number(cell.Text, dice)}}}";

    private string Number(GridCell cell, string begin, int level)
    {
        var number = cell.Text;
        var way = features.Pick(number.Length > 0 ? RtfFeatures.OfNumbers : RtfFeatures.OfBlanks, FeatureSet.Often, dice);
        if (way == RtfFeatures.Raised && !Decoy.CanBearMark(number))
        {
            way = null;
        }

        if (way is not null)
        {
            features.Use(way);
        }

        if (way == RtfFeatures.StruckOrNot)
        {
            cell.Value?.LeaveOpen();
        }

        var plain = text.Write(number);
        var wrong = Decoy.Number(number, dice);
        return begin + way switch
        {
            RtfFeatures.SplitRuns => string.Concat(number.Select(character => $"{{\\f{dice.Between(0, 1)} {text.Write($"{character}")}}}")),
            RtfFeatures.NumberTable => Nested(plain, level),
            RtfFeatures.Field => $"{{\\field{{\\*\\fldinst {{ ={wrong}+{wrong} }}}}{{\\fldrslt {{{plain}}}}}}}",
            RtfFeatures.Hidden => Beside(plain, $"{{\\v {wrong}}}"),
            RtfFeatures.Deleted => Beside(plain, $"{{\\deleted\\revauthdel1\\revdttmdel1 {wrong}}}"),
            RtfFeatures.Inserted => $"{{\\revised\\revauth1\\revdttm1 {plain}}}",
            RtfFeatures.Raised => plain + "{\\super 1}",
            RtfFeatures.Unknown => Beside(plain, $"{{\\*\\wpsdata{dice.Between(1, 9)} {wrong}}}"),
            RtfFeatures.Struck => Beside(plain, $"{{\\strike {wrong}}}"),
            RtfFeatures.StruckOrNot => Beside(plain, $"{{\\striked1 {wrong}}}"),
            RtfFeatures.OnItsGround => Beside(plain, $"{{{dice.Pick(RtfColors.OnItsGround)} {wrong}}}"),
            RtfFeatures.TwoForms => $"{{\\upr{{{wrong}}}{{\\*\\ud{{{plain}}}}}}}",
            RtfFeatures.HiddenTwice => dice.Chance(0.5) ? $"\\v {wrong}\\v0 {plain}" : $"{plain}{{\\v0\\v1 {wrong}}}",
            RtfFeatures.WideDigits => text.Write(WideDigits.Wide(number)),
            _ => plain,
        };
    }

    /// <summary>A number as a table of one cell, and the start of the paragraph after it.</summary>
    private static string Nested(string number, int level) =>
        $"\\itap{level + 1} {number}\\nestcell{{\\nonesttables\\par}}"
        + $"{{\\*\\nesttableprops\\trowd\\trgaph70\\cellx600\\nestrow}}{Begin(level)}";

    private string Label(GridCell cell, string begin)
    {
        var label = cell.Text;
        var list = "";
        var number = cell.Role is GridRole.Label or GridRole.Group ? LabelNumber.Of(label) : null;
        if (number is { } counted && features.Use(RtfFeatures.ListNumbers))
        {
            var id = lists.ListFor(counted).ToString(CultureInfo.InvariantCulture);
            list = $"{{\\listtext\\pard\\plain {text.Write(label[..counted.Length])}}}\\ls{id}\\ilvl0 ";
            label = label[counted.Length..];
            number = null;
        }

        var way = features.Pick(label.Length > 2 ? RtfFeatures.OfLabels : [], FeatureSet.Often, dice);
        if (way is not null)
        {
            features.Use(way);
        }

        var after = number?.Length ?? 0;
        var middle = Math.Clamp(label.Length / 2, Math.Min(after + 1, label.Length), label.Length);
        return begin + list + way switch
        {
            RtfFeatures.SplitRuns => string.Concat(label.Select(character => $"{{\\f0 {text.Write($"{character}")}}}")),
            RtfFeatures.LineBreak => text.Write(label.Insert(middle, "\n")),
            RtfFeatures.Tab => text.Write(label.Insert(after, "\t")),
            RtfFeatures.SoftHyphen => text.Write(label.Insert(middle, "\u00AD")),
            RtfFeatures.Raised => text.Write(label) + "{\\super 1}",
            _ => text.Write(label),
        };
    }

    private string Beside(string right, string wrong) => dice.Chance(0.5) ? wrong + right : right + wrong;
}
