using ReportExtractor.Pdf.Fonts.Model;

namespace ReportExtractor.Pdf.Content.States;

/// <summary>The state of text (§9.3).</summary>
internal struct TextState
{
    /// <summary>Tc.</summary>
    public double CharacterSpacing;

    /// <summary>Tw.</summary>
    public double WordSpacing;

    /// <summary>Tz as a factor.</summary>
    public double Scale;

    /// <summary>TL.</summary>
    public double Leading;

    /// <summary>Ts.</summary>
    public double Rise;

    /// <summary>The second operand of Tf.</summary>
    public double Size;

    /// <summary>Tr.</summary>
    public int Mode;

    /// <summary>The font; before the first Tf one of which nothing is known.</summary>
    public PdfFont Font;

    /// <summary>Its number within the page.</summary>
    public int FontNumber;
}
