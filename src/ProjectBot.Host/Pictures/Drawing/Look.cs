using ProjectBot.Cards;
using SkiaSharp;

namespace ProjectBot.Host.Pictures.Drawing;

/// <summary>How pictures look: one quiet frame, grey for what explains, colour only for what is said.</summary>
internal static class Look
{
    /// <summary>Part of every picture's name: a number more when a picture of the same values comes to look different.</summary>
    public const int Edition = 1;

    /// <summary>Pixels per unit: sharp on dense screens.</summary>
    public const int Density = 2;

    public const float Margin = 24, Corner = 10, TitleSize = 18, NoteSize = 13, LabelSize = 12.5f;

    public static readonly SKColor
        Paper = new(0xFF, 0xFF, 0xFF), Edge = new(0xD8, 0xDE, 0xE4), Ink = new(0x1F, 0x23, 0x28), Grey = new(0x5B, 0x65, 0x71),
        Grid = new(0xE8, 0xEC, 0xF0), Axis = new(0xB4, 0xBD, 0xC7), Track = new(0xF1, 0xF3, 0xF6);

    /// <summary>Of lines beside each other; told apart by who cannot tell red from green as well.</summary>
    private static readonly SKColor[] Lines =
    [
        new(0x2F, 0x62, 0xD9), new(0xD9, 0x6A, 0x11), new(0x1A, 0x8F, 0x7A), new(0x8A, 0x4F, 0xD0),
        new(0xC2, 0x3B, 0x7E), new(0x6B, 0x78, 0x1E), new(0x4A, 0x9B, 0xD6), new(0x6E, 0x77, 0x81),
    ];

    /// <summary>What is drawn in the tone itself: bars, lines.</summary>
    public static SKColor Strong(Tone tone, int at = 0) => tone switch
    {
        Tone.Good => new(0x1F, 0x88, 0x3D),
        Tone.Warning => new(0xD4, 0x92, 0x0B),
        Tone.Bad => new(0xD1, 0x2F, 0x3A),
        Tone.Subtle => new(0x8C, 0x95, 0x9F),
        _ => Lines[at % Lines.Length],
    };

    /// <summary>The tone as a ground to write on.</summary>
    public static SKColor Ground(Tone tone) => tone switch
    {
        Tone.Good => new(0xDD, 0xF3, 0xE2),
        Tone.Warning => new(0xFF, 0xEF, 0xC2),
        Tone.Bad => new(0xFF, 0xDD, 0xD9),
        Tone.Strong => new(0xF7, 0xB8, 0xB2),
        _ => Track,
    };

    /// <summary>What is written on that ground.</summary>
    public static SKColor On(Tone tone) => tone switch
    {
        Tone.Good => new(0x11, 0x63, 0x29),
        Tone.Warning => new(0x7D, 0x4E, 0x00),
        Tone.Bad => new(0xA4, 0x0E, 0x26),
        Tone.Strong => new(0x82, 0x07, 0x1E),
        _ => Grey,
    };
}
