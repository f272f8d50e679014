using ReportExtractor.Pdf.Fonts.Model;

namespace ReportExtractor.Pdf.Content.States;

/// <summary>The text state (§9.3).</summary>
internal struct TextState
{
    /// <summary>Character spacing, Tc.</summary>
    public double CharacterSpacing;

    /// <summary>Word spacing, Tw.</summary>
    public double WordSpacing;

    /// <summary>Horizontal scaling, Tz, as a factor.</summary>
    public double Scale;

    /// <summary>Leading, TL.</summary>
    public double Leading;

    /// <summary>Rise, Ts.</summary>
    public double Rise;

    /// <summary>Font size, the second operand of Tf.</summary>
    public double Size;

    /// <summary>Rendering mode, Tr.</summary>
    public int Mode;

    /// <summary>The font. Before the first Tf, a font without characters.</summary>
    public PdfFont Font;

    /// <summary>The number of the font within the page.</summary>
    public int FontNumber;
}
