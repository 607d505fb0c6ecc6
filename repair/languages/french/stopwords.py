"""Frequent French words that the languages beside it lack: what tells at once that a text is French."""

STOP_WORDS = """
les des et du dans est pour qui une aux pas avec ont été cette cet ces ses leur leurs mais où nous vous ils elle
elles sont était étaient sera seront au par sur plus ce qu il lors après avant depuis chez dont selon entre aussi
deux fait ans très tout tous toute toutes comme sans sous notre votre nos vos je ai avait avaient être avoir peut
doit ainsi alors contre encore même jusqu lorsqu puisqu aujourd hui à le
"""
