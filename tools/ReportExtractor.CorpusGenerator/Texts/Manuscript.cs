using System.Text;

namespace ReportExtractor.CorpusGenerator.Texts;

/// <summary>A written report and how to encode it.</summary>
public sealed class Manuscript
{
    /// <summary>Creates a manuscript in UTF-8 with line feeds, which damages may change.</summary>
    public Manuscript(ReportText text) => Lines = [.. text.Lines];

    /// <summary>The lines.</summary>
    public List<TextLine> Lines { get; }

    /// <summary>The line end.</summary>
    public string LineEnd { get; set; } = "\n";

    /// <summary>The encoding.</summary>
    public Encoding Encoding { get; set; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The text with its line ends.</summary>
    public string Text => string.Concat(Lines.Select(line => line.Text + LineEnd));

    /// <summary>The bytes, with the byte order mark of the encoding if it has one.</summary>
    public byte[] ToBytes() => [.. Encoding.GetPreamble(), .. Encoding.GetBytes(Text)];
}
