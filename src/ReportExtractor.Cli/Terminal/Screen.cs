using ReportExtractor.Cli.Texts;

namespace ReportExtractor.Cli.Terminal;

/// <summary>Writes lines of styled text. Nothing that the text holds can change the lines; see <see cref="SafeText"/>.</summary>
/// <param name="writer">Where to write.</param>
/// <param name="hasColours">Whether to write the escape sequences of colours.</param>
/// <param name="width">The number of columns.</param>
/// <param name="texts">The language of what is shown.</param>
internal sealed class Screen(TextWriter writer, bool hasColours, int width, CliTexts texts)
{
    private const string Reset = "\u001b[0m";

    /// <summary>The number of columns.</summary>
    public int Width => width;

    /// <summary>The language of what is shown.</summary>
    public CliTexts Texts => texts;

    /// <summary>Writes an empty line.</summary>
    public void Line() => writer.WriteLine();

    /// <summary>Writes a line.</summary>
    /// <param name="pieces">Its pieces, from left to right.</param>
    public void Line(params IReadOnlyList<StyledText> pieces)
    {
        var last = pieces.Count - 1;
        while (last > 0 && string.IsNullOrWhiteSpace(pieces[last].Text))
        {
            last--;
        }

        for (var i = 0; i <= last; i++)
        {
            var safe = SafeText.Of(pieces[i].Text);
            writer.Write(Coloured(i == last ? safe.TrimEnd() : safe, pieces[i].Style));
        }

        writer.WriteLine();
    }

    /// <summary>Writes a text in as many lines as it needs.</summary>
    /// <param name="indent">The number of blanks in front of each line.</param>
    /// <param name="text">The text.</param>
    /// <param name="style">Its style.</param>
    public void Paragraph(int indent, string text, Style style = Style.Plain)
    {
        foreach (var line in TextWidth.Wrap(SafeText.Of(text), width - indent))
        {
            Line(new string(' ', indent), new StyledText(line, style));
        }
    }

    private string Coloured(string text, Style style) =>
        hasColours && style != Style.Plain && text.Length > 0 ? $"\u001b[{CodeOf(style)}m{text}{Reset}" : text;

    /// <summary>The codes of ECMA-48, "Select Graphic Rendition".</summary>
    private static string CodeOf(Style style) => style switch
    {
        Style.Strong => "1",
        Style.Faint => "2",
        Style.Good => "32",
        Style.Doubt => "33",
        Style.Bad => "31",
        _ => "0",
    };
}
