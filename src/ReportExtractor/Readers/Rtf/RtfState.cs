namespace ReportExtractor.Readers.Rtf;

/// <summary>The state within a group; at the end of the group it is again that of the group around it.</summary>
internal record struct RtfState
{
    /// <summary>The largest size that can't be read, in half points: letters of one point are a third of a millimetre high.</summary>
    private const int LargestTiny = 2;

    /// <summary>
    /// The least shift of the baseline of a mark, in half points; for alignment, text is shifted by less. It is the meaning of <c>\up</c>
    /// without a number.
    /// </summary>
    private const int LeastRaised = 6;

    /// <summary>True if the group is not shown.</summary>
    public bool IsSkipped { get; set; }

    /// <summary>What the group itself begins, and ends with it.</summary>
    public RtfDestination Opens { get; set; }

    /// <summary>True in the font table.</summary>
    public bool IsFontTable { get; set; }

    /// <summary>True in the number of a list as text.</summary>
    public bool IsListNumber { get; set; }

    /// <summary>The font.</summary>
    public int Font { get; set; }

    /// <summary>The number of substitute characters after <c>\uN</c>.</summary>
    public int Substitutes { get; set; }

    /// <summary>True in a paragraph of a table.</summary>
    public bool InTable { get; set; }

    /// <summary>The number of tables around the paragraph, as <c>\itap</c> gives it.</summary>
    public int Nesting { get; set; }

    /// <summary>Hidden text.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Deleted text, with tracked changes.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>Superscript or subscript.</summary>
    public bool IsRaised { get; set; }

    /// <summary>Struck out.</summary>
    public bool IsStruck { get; set; }

    /// <summary>White.</summary>
    public bool IsWhite { get; set; }

    /// <summary>In letters too small to be seen.</summary>
    public bool IsTiny { get; set; }

    /// <summary>True if there is, or may be, a colour behind the characters.</summary>
    public bool IsShaded { get; set; }

    /// <summary>True in the table of colours.</summary>
    public bool IsColorTable { get; set; }

    /// <summary>The number of tables around the paragraph.</summary>
    public readonly int Depth => Math.Max(Nesting, InTable ? 1 : 0);

    /// <summary>Applies a control word that changes the look of text.</summary>
    /// <param name="word">The word.</param>
    /// <param name="parameter">Its number, or null.</param>
    /// <param name="colors">The colours.</param>
    /// <returns>False if it is another control word.</returns>
    public bool ApplyLook(string word, int? parameter, RtfColors colors)
    {
        var isOn = parameter != 0;
        switch (word)
        {
            case "plain":
                (IsHidden, IsDeleted, IsRaised, IsStruck) = (false, false, false, false);
                (IsWhite, IsTiny, IsShaded) = (false, false, false);
                return true;
            case "colortbl":
                IsColorTable = true;
                return true;
            case "cf":
                IsWhite = colors.IsWhite(parameter ?? 0);
                return true;
            case "fs":
                IsTiny = parameter is <= LargestTiny;
                return true;
            case "cb" or "highlight" or "chcbpat" or "cbpat":
                IsShaded |= parameter is > 0 && !colors.IsWhite(parameter.Value);
                return true;
            case "chshdng" or "shading":
                IsShaded |= parameter is > 0;
                return true;
            case "v":
                IsHidden = isOn;
                return true;
            case "deleted" or "mvf":
                IsDeleted = isOn;
                return true;
            case "super" or "sub":
                IsRaised = isOn;
                return true;
            case "up" or "dn":
                IsRaised = Math.Abs((long)(parameter ?? LeastRaised)) >= LeastRaised;
                return true;
            case "nosupersub":
                IsRaised = false;
                return true;
            case "strike" or "striked" or "strikedl":
                IsStruck = isOn;
                return true;
            default:
                return false;
        }
    }
}
