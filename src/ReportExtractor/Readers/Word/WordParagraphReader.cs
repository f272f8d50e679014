using System.Globalization;
using ReportExtractor.Pdf;
using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Flow.Lists;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Word;

/// <summary>Reads paragraphs of a Word package (ECMA-376-1 §17.3) as a reader sees them.</summary>
internal sealed class WordParagraphReader(WordXml xml, WordStyles styles, WordNumbering numbering, ReaderBudget budget)
{
    private const int NoPicture = -1;

    /// <summary>What a paragraph gave.</summary>
    /// <param name="Text">What is shown of it, list number included.</param>
    /// <param name="Boxes">What text boxes that hang on it hold.</param>
    /// <param name="JoinsNext">True where its end is deleted: it goes on in the next.</param>
    public readonly record struct Result(FlowParagraph Text, IReadOnlyList<FlowBlock> Boxes, bool JoinsNext);

    /// <summary>Reads the paragraph that begins here.</summary>
    /// <param name="fields">The fields that are open.</param>
    /// <param name="isShaded">True where a colour lies behind it, or may.</param>
    /// <param name="readBox">Reads the content of a text box that begins here.</param>
    public Result Read(WordFields fields, bool isShaded, Func<IReadOnlyList<FlowBlock>> readBox)
    {
        budget.AddPart();
        if (xml.IsEmpty)
        {
            return new Result(new FlowParagraph(""), [], false);
        }

        var properties = default(Properties);
        var text = new RunText();
        List<FlowBlock>? boxes = null;
        var look = styles.OfParagraph(null);
        var formula = new WordFormula(xml, text);
        var picture = NoPicture;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.Depth <= picture)
            {
                text.Append(RunText.ObjectMark);
                picture = NoPicture;
            }

            switch (xml.Begins)
            {
                case "":
                    if (look.Hidden != true && formula.Take() == "r")
                    {
                        look = styles.OfParagraph(properties.Style);
                    }

                    // Formulas (ECMA-376-1 §22.1) and drawings set their characters in elements of their own.
                    if (xml.BeginsAny == "t")
                    {
                        AppendText(text, fields, formula.IsRaised ? look with { Raised = true } : look, isShaded);
                    }

                    break;

                // What is seen and is no text, unless a text box is found in it.
                case "drawing" or "pict" or "object" when picture == NoPicture && look.Hidden != true && !fields.IsCode:
                    picture = xml.Depth;
                    break;
                case "pPr" when !xml.IsEmpty:
                    properties = ReadProperties();
                    look = styles.OfParagraph(properties.Style);
                    isShaded |= properties.IsShaded;
                    break;
                case "r":
                    look = styles.OfParagraph(properties.Style);
                    break;
                case "rPr" when !xml.IsEmpty:
                    look = ReadLook(styles.OfParagraph(properties.Style));
                    break;
                case "txbxContent":
                    picture = NoPicture;
                    (boxes ??= []).AddRange(readBox());
                    break;
                case "fldChar":
                    if (Field(fields, xml.Attribute("fldCharType")) && look.Hidden != true)
                    {
                        text.Append(RunText.ObjectMark);
                    }

                    break;
                default:
                    Append(text, fields, look, isShaded);
                    break;
            }
        }

        if (picture != NoPicture)
        {
            text.Append(RunText.ObjectMark);
        }

        return new Result(text.TakeParagraph(shown => Labelled(shown, properties)), boxes ?? [], properties.JoinsNext);
    }

    private readonly record struct Properties(string? Style, int? List, int? Level, bool JoinsNext, string? PrintedNumber, bool IsShaded);

    /// <summary>True where a field ends of which only its code says what it shows.</summary>
    private static bool Field(WordFields fields, string? type)
    {
        switch (type)
        {
            case "begin":
                fields.Begin();
                break;
            case "separate":
                fields.Separate();
                break;
            case "end":
                return fields.End();
        }

        return false;
    }

    private Properties ReadProperties()
    {
        var properties = default(Properties);
        var depth = xml.Depth;
        while (xml.ReadProperty(depth))
        {
            // Word 2003 writes the number of a list as it is printed beside what it is counted by.
            if (xml.Begins.Length == 0 && xml.BeginsAny == "t")
            {
                properties = properties with { PrintedNumber = xml.AnyAttribute("val") };
                continue;
            }

            properties = xml.Begins switch
            {
                "pStyle" => properties with { Style = xml.Value },
                "numId" => properties with { List = Integer.Parse(xml.Value) },
                "ilvl" => properties with { Level = Integer.Parse(xml.Value) },

                "shd" => properties with { IsShaded = properties.IsShaded || WordColor.IsLaid(xml) },

                // The paragraph's own end: deleted or moved away, it joins with the next (ECMA-376-1 §17.13.5.15).
                "del" or "moveFrom" => properties with { JoinsNext = true },
                _ => properties,
            };
        }

        return properties;
    }

    private RunLook ReadLook(RunLook paragraph)
    {
        var direct = default(RunLook);
        var style = paragraph;
        var depth = xml.Depth;
        while (xml.ReadProperty(depth))
        {
            if (xml.Begins == "rStyle")
            {
                style = styles.Find(xml.Value)?.Look.Over(paragraph) ?? paragraph;
            }
            else
            {
                direct = direct.With(xml);
            }
        }

        return direct.Over(style);
    }

    private void Append(RunText text, WordFields fields, RunLook look, bool isShaded)
    {
        switch (xml.Begins)
        {
            case "t":
                AppendText(text, fields, look, isShaded);
                break;
            case "tab" or "ptab":
                Mark('\t');
                break;
            case "br" or "cr":
                Mark('\n');
                break;
            case "noBreakHyphen":
                Mark('-');
                break;
            case "sym":
                Symbol();
                break;
        }

        void Mark(char c)
        {
            if (look.Hidden != true && !fields.IsCode)
            {
                text.Append(c);
            }
        }

        void Symbol()
        {
            if (int.TryParse(xml.Attribute("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && code is > 0 and <= char.MaxValue)
            {
                Mark(xml.Attribute("font") == "Symbol" ? Symbols.Plain((char)code) : (char)code);
            }
        }
    }

    private void AppendText(RunText text, WordFields fields, RunLook look, bool isShaded)
    {
        if (xml.IsEmpty)
        {
            return;
        }

        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.IsText && look.Hidden != true && !fields.IsCode)
            {
                for (var characters = xml.ReadCharacters(); !characters.IsEmpty; characters = xml.ReadCharacters())
                {
                    budget.AddCharacters(characters.Length);
                    var shown = look.Symbol == true ? Symbols.Plain(characters) : characters;
                    if (look.White == true || look.Tiny == true)
                    {
                        text.AppendFaint(shown, look.Raised == true, look.Struck == true, isOnPaper: look.Tiny == true || !(isShaded || look.Shaded == true));
                    }
                    else
                    {
                        text.Append(shown, look.Raised == true, look.Struck == true);
                    }
                }
            }
        }
    }

    /// <summary>The number of a list is part of what a reader sees.</summary>
    private string Labelled(string text, Properties properties)
    {
        if (properties.PrintedNumber is { } printed)
        {
            return ListLabel.Join(printed, text);
        }

        var style = styles.Find(properties.Style);
        if ((properties.List ?? style?.List) is not { } list || list == 0)
        {
            return text;
        }

        return ListLabel.Join(numbering.Next(list, properties.Level ?? style?.Level ?? 0, styles), text);
    }
}
