using ReportExtractor.CorpusGenerator.Damages.Cells;
using ReportExtractor.CorpusGenerator.Grids;

namespace ReportExtractor.CorpusGenerator.Office.Pages;

/// <summary>Writes the content of the table cells of a page.</summary>
internal sealed class PageCells(Dice dice, FeatureSet features)
{
    private static readonly string[] HidingStyles =
        ["display:none", "DISPLAY: none;", "color:red;display : none", "mso-hide:all;display:none"];

    private static readonly string[] MovingStyles =
    [
        "position:absolute;left:-9999px", "position:relative;top:-200vh", "position:absolute;transform:translateX(-3000px)",
        "display:inline-block;width:0;overflow:hidden", "position:absolute;transform:scale(.001)", "clip-path:inset(50%)",
    ];

    private static readonly string[] UnseenStyles =
    [
        "opacity:0", "font-size:0", "visibility:hidden", "display:inline-block;max-height:0;overflow:hidden",
        "display:inline-block;text-indent:-9999px;overflow:hidden", "filter:opacity(0)",
    ];

    private static readonly string[] GroundStyles = ["color:#fff;background:#fff", "color:black;background:#000", "color:transparent"];

    private readonly bool _isWord = features.Has(PageFeatures.WordHtml);
    private readonly string _blank = dice.Pick<string>(["", "&nbsp;", " ", "<br>"]);

    /// <summary>The content of a cell.</summary>
    public string Content(GridCell cell)
    {
        var content = cell.Role switch
        {
            GridRole.Value => Number(cell.Text),
            GridRole.Group when cell.Text.Length > 0 && features.Use(PageFeatures.CharacterLines, 0.8, dice) =>
                string.Join("<br>", cell.Flat.Select(character => Html.Escape($"{character}"))),
            _ => Label(cell.Text),
        };
        return _isWord ? Word(content, cell) : content;
    }

    /// <summary>The content of a cell in a hidden row.</summary>
    public string Ghost(GridCell cell) => Html.Escape(cell.Role == GridRole.Value ? Decoy.Number(cell.Text, dice) : cell.Text);

    /// <summary>A paragraph as Word saves it.</summary>
    private static string Word(string content, GridCell cell)
    {
        var language = cell.Role == GridRole.Value ? " lang=EN-US" : "";
        var text = content.Length == 0 ? "&nbsp;" : content;
        return content.Contains("<table", StringComparison.Ordinal) || content.Contains("<p", StringComparison.Ordinal)
            ? content
            : "<p class=MsoNormal align=center style='text-align:center;mso-pagination:widow-orphan'>"
                + $"<span{language} style='font-size:9.0pt;font-family:宋体;mso-hansi-font-family:\"Times New Roman\"'>"
                + $"{text}<o:p></o:p></span></p>";
    }

    private string Number(string text)
    {
        var way = features.Pick(text.Length > 0 ? PageFeatures.OfNumbers : PageFeatures.OfBlanks, FeatureSet.Often, dice);
        if (way == PageFeatures.Raised && !Decoy.CanBearMark(text))
        {
            way = null;
        }

        if (way is not null)
        {
            features.Use(way);
        }

        var plain = Html.Escape(text);
        var wrong = Decoy.Number(text, dice);
        return way switch
        {
            PageFeatures.CharacterSpans => Spans(text),
            PageFeatures.HiddenInline => Beside(plain, $"<span style=\"{dice.Pick(HidingStyles)}\">{wrong}</span>"),
            PageFeatures.HiddenByClass => Beside(plain, $"<span class=\"num {PageStyles.HiddenClass}\">{wrong}</span>"),
            PageFeatures.HiddenAttribute => Beside(plain, $"<span hidden>{wrong}</span>"),
            PageFeatures.Deleted => Beside(plain, $"<del datetime=\"2021-01-15T09:30\">{wrong}</del>"),
            PageFeatures.Inserted => $"<ins cite=\"mailto:jd\">{plain}</ins>",
            PageFeatures.NumberTable => $"<table border=\"0\"><tbody><tr><td>{plain}</td></tr></tbody></table>",
            PageFeatures.Entities => Html.References(text, dice),
            PageFeatures.Input => Input(text),
            PageFeatures.Raised => $"{plain}<sup>[1]</sup>",
            PageFeatures.InnerComment => Beside(plain, $"<!-- {wrong} -->"),
            PageFeatures.MovedAway => Beside(plain, $"<span style=\"{dice.Pick(MovingStyles)}\">{wrong}</span>"),
            PageFeatures.OnItsGround => Beside(plain, $"<span style=\"{dice.Pick(GroundStyles)}\">{wrong}</span>"),
            PageFeatures.Struck => Beside(plain, dice.Pick([$"<s>{wrong}</s>", $"<i style=\"text-decoration:line-through\">{wrong}</i>"])),
            PageFeatures.Added => $"<span data-n=\"{plain}\" class={PageStyles.AddingClass}></span>",
            PageFeatures.Turned => Turned(string.Concat(text.Reverse())),
            PageFeatures.Button => $"<input type={dice.Pick(["button", "\"\"", "submit"])} value=\"{plain}\">",
            PageFeatures.OwnTree => $"<span><template shadowrootmode=open>{plain}</template>{wrong}</span>",
            PageFeatures.ImportedSheet => Beside(plain, $"<span class={PageStyles.ImportedClass}>{wrong}</span>"),
            PageFeatures.Formula => Formula(plain),
            PageFeatures.TextField => $"<textarea rows=1 cols=4 readonly>{plain.Replace("<br>", "", StringComparison.Ordinal)}</textarea>",
            PageFeatures.Choice => $"<select><option>{wrong}</option><option selected>{plain.Replace("<br>", "", StringComparison.Ordinal)}"
                + $"</option><option>{Decoy.Number(text, dice)}</option></select>",
            PageFeatures.Unseen => Beside(plain, $"<span style=\"{dice.Pick(UnseenStyles)}\">{wrong}</span>"),
            PageFeatures.ByMedium => dice.Chance(0.5)
                ? Beside(plain, $"<span class={PageStyles.PaperClass}>{wrong}</span>")
                : $"<span class={PageStyles.ScreenClass}>{plain}</span>",
            PageFeatures.WhiteByClass => Beside(plain, $"<span class={PageStyles.WhiteClass}>{wrong}</span>"),
            PageFeatures.DataSheet => Beside(plain, $"<span class={PageStyles.DataClass}>{wrong}</span>"),
            PageFeatures.SheetPart => Beside(plain, $"<span class={PageStyles.PartClass}>{wrong}</span>"),
            PageFeatures.WideDigits => Html.Escape(WideDigits.Wide(text)),
            _ => plain.Length > 0 ? plain : _isWord ? "" : _blank,
        };
    }

    private string Label(string text)
    {
        var way = features.Pick(text.Length > 2 ? PageFeatures.OfLabels : [], FeatureSet.Often, dice);
        if (way is not null)
        {
            features.Use(way);
        }

        var middle = text.Length / 2;
        return way switch
        {
            PageFeatures.CharacterSpans => Spans(text),
            PageFeatures.Entities => Html.References(text, dice),
            PageFeatures.Raised => $"{Html.Escape(text)}<sup>1</sup>",
            PageFeatures.LineBreak => $"{Html.Escape(text[..middle])}<br/>{Html.Escape(text[middle..])}",
            PageFeatures.Paragraphs => $"<p>{Html.Escape(text[..middle])}</p><p>{Html.Escape(text[middle..])}</p>",
            _ => Html.Escape(text),
        };
    }

    /// <summary>Characters in their reverse order, turned round again.</summary>
    private string Turned(string reversed) => dice.Between(0, 2) switch
    {
        0 => $"<bdo dir=rtl>{Html.Escape(reversed)}</bdo>",
        1 => $"<span style=\"unicode-bidi:bidi-override;direction:rtl\">{Html.Escape(reversed)}</span>",
        _ => $"&#x202E;{Html.Escape(reversed)}&#x202C;",
    };

    /// <summary>A number as KaTeX sets it: as a formula for screen readers, which is cut off, and as text.</summary>
    private static string Formula(string plain) =>
        $"<span class=\"katex\"><span class=\"katex-mathml\"><math><semantics><mrow><mn>{plain}</mn></mrow>"
        + $"<annotation encoding=\"application/x-tex\">{plain}</annotation></semantics></math></span>"
        + $"<span class=\"katex-html\" aria-hidden=\"true\"><span class=\"mord\">{plain}</span></span></span>";

    private string Input(string text)
    {
        var value = text.Replace("\n", "", StringComparison.Ordinal);
        return $"<input type=\"text\" name=\"f{dice.Between(100, 999)}\" size=\"4\" readonly value=\"{value}\">";
    }

    private static string Spans(string text) => string.Concat(text.Select(character => character == '\n'
        ? "<br>"
        : $"<span style=\"font-family:宋体\">{Html.Escape($"{character}")}</span>"));

    private string Beside(string right, string wrong) => dice.Chance(0.5) ? wrong + right : right + wrong;
}
