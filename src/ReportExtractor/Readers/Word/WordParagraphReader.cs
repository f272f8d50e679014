using System.Globalization;
using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Flow.Lists;

namespace ReportExtractor.Readers.Word;

/// <summary>Reads paragraphs of a Word package (ECMA-376-1 §17.3) as a reader sees them.</summary>
internal sealed class WordParagraphReader(WordXml xml, WordStyles styles, WordNumbering numbering, ReaderBudget budget)
{
    /// <summary>What a paragraph gave.</summary>
    /// <param name="Text">Its text, list number included.</param>
    /// <param name="Boxes">What text boxes that hang on it hold.</param>
    /// <param name="JoinsNext">True where its end is deleted: it goes on in the next.</param>
    public readonly record struct Result(string Text, IReadOnlyList<FlowBlock> Boxes, bool JoinsNext);

    /// <summary>Reads the paragraph that begins here.</summary>
    /// <param name="fields">The fields that are open.</param>
    /// <param name="readBox">Reads the content of a text box that begins here.</param>
    public Result Read(WordFields fields, Func<IReadOnlyList<FlowBlock>> readBox)
    {
        budget.TakePart();
        if (xml.IsEmpty)
        {
            return new Result("", [], false);
        }

        var properties = default(Properties);
        var text = new RunText();
        List<FlowBlock>? boxes = null;
        var look = default(RunLook);
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            switch (xml.Begins)
            {
                case "":
                    // Formulas (ECMA-376-1 §22.1) set their characters in an element of their own.
                    if (xml.BeginsAny == "t")
                    {
                        AppendText(text, fields, look);
                    }

                    break;
                case "pPr" when !xml.IsEmpty:
                    properties = ReadProperties();
                    look = StyleLook(properties.Style);
                    break;
                case "r":
                    look = StyleLook(properties.Style);
                    break;
                case "rPr" when !xml.IsEmpty:
                    look = ReadLook(StyleLook(properties.Style));
                    break;
                case "txbxContent":
                    (boxes ??= []).AddRange(readBox());
                    break;
                case "fldChar":
                    Field(fields, xml.Attribute("fldCharType"));
                    break;
                default:
                    Append(text, fields, look);
                    break;
            }
        }

        return new Result(Labelled(text.Take(), properties), boxes ?? [], properties.JoinsNext);
    }

    private readonly record struct Properties(string? Style, int? List, int? Level, bool JoinsNext, string? PrintedNumber);

    private static void Field(WordFields fields, string? type)
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
                fields.End();
                break;
        }
    }

    private RunLook StyleLook(string? style) => styles.Find(style)?.Look ?? default;

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
                style = StyleLook(xml.Value).Over(paragraph);
            }
            else
            {
                direct = direct.With(xml);
            }
        }

        return direct.Over(style);
    }

    private void Append(RunText text, WordFields fields, RunLook look)
    {
        switch (xml.Begins)
        {
            case "t":
                AppendText(text, fields, look);
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

    private void AppendText(RunText text, WordFields fields, RunLook look)
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
                    budget.TakeCharacters(characters.Length);
                    text.Append(look.Symbol == true ? Symbols.Plain(characters) : characters, look.Raised == true, look.Struck == true);
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
