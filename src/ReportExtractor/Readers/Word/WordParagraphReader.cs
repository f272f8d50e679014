using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Flow.Lists;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Word.Parts;

namespace ReportExtractor.Readers.Word;

/// <summary>Reads the paragraphs of a Word package (ECMA-376-1 §17.3) as a reader sees them.</summary>
internal sealed class WordParagraphReader(WordXml xml, WordStyles styles, WordNumbering numbering, ReaderBudget budget)
{
    /// <summary>The value to which a content control is bound, or null.</summary>
    public Func<WordBinding, string?>? ValueOf { get; init; }

    /// <summary>Reads the paragraph that begins here.</summary>
    /// <param name="fields">The open fields.</param>
    /// <param name="ground">The colour behind it.</param>
    /// <param name="readBox">Reads the content of a text box that begins here.</param>
    public WordParagraph Read(WordFields fields, Ground ground, Func<IReadOnlyList<FlowBlock>> readBox)
    {
        budget.AddPart();
        if (xml.IsEmpty)
        {
            return new WordParagraph(new FlowParagraph(""), [], false);
        }

        var properties = default(WordParagraphProperties);
        var runs = new WordRunReader(xml, styles, budget, fields, ground) { ValueOf = ValueOf };
        runs.BeginBound();
        var anchor = new WordAnchor(xml);
        List<FlowBlock>? boxes = null;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            runs.EndPicture();
            runs.EndTurned();
            runs.EndBound();
            anchor.Read();
            switch (xml.Begins)
            {
                case "pPr" when !xml.IsEmpty:
                    properties = ReadProperties();
                    runs.SetParagraph(properties);
                    break;
                case "txbxContent":
                    runs.ForgetPicture();
                    (boxes ??= []).AddRange(anchor.Doubted(readBox()));
                    break;
                default:
                    runs.Read();
                    break;
            }
        }

        return new WordParagraph(runs.Finish(shown => Labelled(shown, properties)), boxes ?? [], properties.JoinsNext);
    }

    private WordParagraphProperties ReadProperties()
    {
        var properties = default(WordParagraphProperties);
        var depth = xml.Depth;
        while (xml.ReadProperty(depth))
        {
            // Word 2003 stores the number of a list as printed beside the values that it is counted by.
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
                "spacing" or "ind" => properties with { Line = properties.Line.With(xml) },
                "shd" when WordColor.GroundOf(xml) is var ground => properties with { Ground = ground.Over(properties.Ground) },

                // The mark at the paragraph's end is deleted or moved away: it joins the next one (ECMA-376-1 §17.13.5.15).
                "del" or "moveFrom" => properties with { JoinsNext = true },
                _ => properties,
            };
        }

        return properties;
    }

    /// <summary>The text with the number of its list, which a reader sees as well.</summary>
    private string Labelled(string text, WordParagraphProperties properties)
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
