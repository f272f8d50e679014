using ReportExtractor.Readers.Flow;

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

    /// <summary>The least such shift of letters smaller than those around.</summary>
    private const int LeastRaisedOfSmall = 3;

    /// <summary>Letters up to this share of the size around them are small.</summary>
    private const double Small = 0.85;

    /// <summary>The size of letters that have none, in half points (<c>\fs</c>).</summary>
    private const int DefaultSize = 24;

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

    /// <summary>Struck out.</summary>
    public bool IsStruck { get; set; }

    /// <summary>Struck out twice: some programs show that, and others do not.</summary>
    public bool IsStruckTwice { get; set; }

    /// <summary>The colour of the letters; null for the one that a program chooses.</summary>
    public int? Letters { get; set; }

    /// <summary>The colour behind the letters.</summary>
    public Ground Ground { get; set; }

    /// <summary>True if the colour behind the letters is that of their cell, and known only at the end of the row.</summary>
    public bool IsOnOpenGround { get; set; }

    /// <summary>The colour behind the paragraph.</summary>
    public Ground ParagraphGround { get; set; }

    /// <summary>True in a group with a text in two forms, of which the one in Unicode is read.</summary>
    public bool HasTwoForms { get; set; }

    /// <summary>True in one of these two forms, until it is known which one it is.</summary>
    public bool IsForm { get; set; }

    // Superscript or subscript by name, the shift of the baseline, and sizes, in half points.
    private bool IsMark { get; set; }

    private int Shift { get; set; }

    private int Size { get; set; }

    private int SizeAround { get; set; }

    /// <summary>Superscript or subscript.</summary>
    public readonly bool IsRaised => IsMark || Math.Abs((long)Shift) >= LeastRaised
        || (Math.Abs((long)Shift) >= LeastRaisedOfSmall && SizeOf(Size) <= SizeOf(SizeAround) * Small);

    /// <summary>The size of the letters, in half points.</summary>
    public readonly int LetterSize => SizeOf(Size);

    /// <summary>In letters too small to be seen.</summary>
    public readonly bool IsTiny => SizeOf(Size) <= LargestTiny;

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
                (IsHidden, IsDeleted, IsMark, IsStruck, IsStruckTwice) = (false, false, false, false, false);
                (Letters, Ground, Shift, Size) = (null, Ground.Paper, 0, 0);
                return true;
            case "colortbl":
                IsColorTable = true;
                return true;
            case "cf":
                Letters = colors.Find(parameter ?? 0);
                return true;
            case "fs":
                Size = Math.Max(1, parameter ?? DefaultSize);
                return true;
            case "cb" or "highlight" or "chcbpat":
                Ground = colors.GroundOf(parameter ?? 0);
                return true;
            case "cbpat":
                ParagraphGround = colors.GroundOf(parameter ?? 0);
                return true;
            case "chshdng":
                Ground = parameter is > 0 ? Ground.Unknown : Ground;
                return true;
            case "shading":
                ParagraphGround = parameter is > 0 ? Ground.Unknown : ParagraphGround;
                return true;
            case "v":
                IsHidden = isOn;
                return true;
            case "deleted" or "mvf":
                IsDeleted = isOn;
                return true;
            case "super" or "sub":
                IsMark = isOn;
                return true;
            case "up" or "dn":
                Shift = parameter ?? LeastRaised;
                return true;
            case "nosupersub":
                IsMark = false;
                return true;
            case "strike":
                IsStruck = isOn;
                return true;
            case "striked" or "strikedl":
                IsStruckTwice = isOn;
                return true;
            default:
                return false;
        }
    }

    /// <summary>Begins a group inside this one.</summary>
    public void BeginGroup()
    {
        Opens = RtfDestination.Text;
        SizeAround = Size;
        (IsForm, HasTwoForms) = (HasTwoForms, false);
    }

    private static int SizeOf(int size) => size == 0 ? DefaultSize : size;
}
