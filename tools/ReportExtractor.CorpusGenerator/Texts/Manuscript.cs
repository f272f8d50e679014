using System.Text;

namespace ReportExtractor.CorpusGenerator.Texts;

/// <summary>A written report with all that is needed to turn it into bytes.</summary>
public sealed class Manuscript
{
    /// <summary>Takes a written text, to be encoded as UTF-8 with line feeds until something says otherwise.</summary>
    public Manuscript(ReportText text) => Lines = [.. text.Lines];

    /// <summary>The lines.</summary>
    public List<TextLine> Lines { get; }

    /// <summary>What ends a line.</summary>
    public string LineEnd { get; set; } = "\n";

    /// <summary>The encoding.</summary>
    public Encoding Encoding { get; set; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The text with its line ends.</summary>
    public string Text => string.Concat(Lines.Select(line => line.Text + LineEnd));

    /// <summary>The bytes, with the encoding's preamble where it has one.</summary>
    public byte[] ToBytes() => [.. Encoding.GetPreamble(), .. Encoding.GetBytes(Text)];
}
